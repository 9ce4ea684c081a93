import type { SameClaim } from '../../story/links.ts';
import type { Claim, Figure } from '../../story/records.ts';
import { contentId } from '../ids.ts';
import type { LinkInput, Linker } from '../model.ts';
import { negations } from './function-words.ts';
import { lineCounter } from './line-count.ts';
import { byPlace, push } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { samePassage, type SamePassage } from './same-passage.ts';
import { contentStems, sharedCount, type Token, tokenise } from './tokens.ts';
import { union } from './union.ts';

interface Statement {
  readonly claim: Claim;
  readonly stems: ReadonlySet<string>;
  /** Its figures, as one comparable string. */
  readonly figures: string;
  readonly negative: boolean;
}

/** An odd number of negating words turns a statement round. */
const isNegative = (tokens: readonly Token[]): boolean =>
  tokens.filter((one) => negations.has(one.key)).length % 2 === 1;

function statementOf(claim: Claim, figures: ReadonlyMap<string, Figure>): Statement {
  const tokens = tokenise(claim.text);
  const values = claim.figures
    .flatMap((id) => figures.get(id) ?? [])
    .map((one) => String(one.value ?? one.range?.join('-')));
  return {
    claim,
    stems: contentStems(tokens),
    figures: values.sort(byCodeUnits).join(' '),
    negative: isNegative(tokens),
  };
}

/**
 * Candidate pairs by prefix filtering (Chaudhuri, Ganti, Kaushik 2006): with the rarest stems first, two sets of Jaccard overlap ≥ t
 * must share one of their first |x| − ⌈t·|x|⌉ + 1 stems, so only those are indexed.
 */
function* candidates(list: readonly Statement[], least: number): Generator<readonly [Statement, Statement]> {
  const frequency = new Map<string, number>();
  for (const { stems } of list) for (const one of stems) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  const rarestFirst = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || byCodeUnits(a, b);
  const index = new Map<string, Statement[]>();
  for (const one of list) {
    const near = new Set<Statement>();
    const prefix = [...one.stems].sort(rarestFirst).slice(0, one.stems.size - Math.ceil(least * one.stems.size) + 1);
    for (const stem of prefix) {
      for (const earlier of index.get(stem) ?? []) {
        const [small, large] = [
          Math.min(earlier.stems.size, one.stems.size),
          Math.max(earlier.stems.size, one.stems.size),
        ];
        if (small >= least * large) near.add(earlier);
      }
      push(index, stem, one);
    }
    for (const earlier of near) yield [earlier, one];
  }
}

/** Do two claims say one checkable statement? Same figures, same polarity, and enough of the same content. */
function agree(a: Statement, b: Statement, threshold: (name: string) => number, together: SamePassage): boolean {
  if (a.figures !== b.figures || a.negative !== b.negative) return false;
  const shared = sharedCount(a.stems, b.stems);
  if (shared < Math.min(threshold('sameClaim.words'), a.stems.size, b.stems.size) || shared < 2) return false;
  const jaccard = shared / (a.stems.size + b.stems.size - shared);
  if (jaccard >= threshold('sameClaim.overlap') && shared >= threshold('sameClaim.words')) return true;
  return jaccard >= threshold('sameClaim.reused') && together(a.claim, b.claim);
}

/** Clusters of claims of at least two articles that say one statement, with the number of reporting lines behind them. */
export const sameClaim: Linker<'sameClaim'> = (input) => {
  const { threshold } = input;
  const figures = new Map(input.records.figures.map((one) => [one.id, one]));
  const list = [...input.records.claims]
    .sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id))
    .map((claim) => statementOf(claim, figures))
    .filter((one) => one.stems.size >= 2);
  const together = samePassage(input.earlier.reuse);
  const least = Math.min(threshold('sameClaim.overlap'), threshold('sameClaim.reused'));
  const sets = union(list.map((one) => one.claim.id));
  for (const [a, b] of candidates(list, least)) if (agree(a, b, threshold, together)) sets.join(a.claim.id, b.claim.id);
  const byId = new Map(list.map((one) => [one.claim.id, one.claim]));
  const count = lineCounter(input.earlier.lines);
  return sets
    .groups()
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter((claims) => new Set(claims.map((one) => one.article)).size > 1)
    .map((claims) => cluster(input, claims, count))
    .sort((a, b) => byCodeUnits(a.id, b.id));
};

function cluster(input: LinkInput, claims: readonly Claim[], count: (claims: readonly Claim[]) => number): SameClaim {
  const alike =
    new Set(
      claims.map((one) =>
        tokenise(one.text)
          .map((token) => token.key)
          .join(' '),
      ),
    ).size === 1;
  return {
    id: contentId('k', ...claims.map((one) => one.id).sort(byCodeUnits)),
    story: input.story.slug,
    rule: alike ? 'same-claim/same-words' : 'same-claim/shared-content',
    confidence: alike ? 'certain' : 'likely',
    members: [...claims].sort(byPlace).map((one) => one.id),
    lines: count(claims),
  };
}
