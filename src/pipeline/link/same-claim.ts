import type { SameClaim } from '../../story/links.ts';
import type { Claim } from '../../story/records.ts';
import { contentId } from '../ids.ts';
import type { LinkInput, Linker } from '../model.ts';
import { alignedClaims } from './aligned.ts';
import { lineCounter } from './line-count.ts';
import { byPlace } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { inSamePassage } from './same-passage.ts';
import { isNegated, likely, type Statement, statements, type Wanted } from './statements.ts';
import { sharedCount, tokenise } from './tokens.ts';
import { union } from './union.ts';

/** No figures that differ, and same polarity: without these two claims never say one thing. */
const mayAgree = (a: Statement, b: Statement): boolean =>
  a.claim.article !== b.claim.article &&
  (a.figures === b.figures || a.figures === '' || b.figures === '') &&
  isNegated(a, b) === isNegated(b, a);

/** Does the longer claim hold the shorter one? Not when it only names and describes the same people, or says much else besides. */
function contains(a: Statement, b: Statement, threshold: (name: string) => number): boolean {
  const [short, long] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  if (short.stems.size < threshold('sameClaim.room') * long.stems.size || sharedCount(a.plain, b.plain) < 2)
    return false;
  const contained = sharedCount(a.stems, b.stems) / short.stems.size;
  const enough = threshold('sameClaim.words');
  const shared = sharedCount(a.stems, b.stems);
  if (shared >= enough && contained >= threshold('sameClaim.contained')) return true;
  const speaker = a.claim.by !== null && a.claim.by === b.claim.by;
  return speaker && shared >= enough - 1 && contained >= threshold('sameClaim.speaker');
}

/** Do two claims say one checkable statement? Enough of the same content; less is enough `together`, in one shared passage. */
function agree(a: Statement, b: Statement, threshold: (name: string) => number, together: boolean): boolean {
  if (contains(a, b, threshold)) return mayAgree(a, b);
  const shared = sharedCount(a.stems, b.stems);
  const enough = threshold('sameClaim.words');
  if (shared < Math.min(enough, a.stems.size, b.stems.size) || shared < 2) return false;
  const jaccard = shared / (a.stems.size + b.stems.size - shared);
  const least = together ? threshold('sameClaim.reused') : threshold('sameClaim.overlap');
  return jaccard >= least && (together || shared >= enough) && mayAgree(a, b);
}

/** What `agree` asks of any two claims. Of two sizes, a Jaccard overlap j is a share of at least 2j/(1+j) of the smaller. */
function wanted(threshold: (name: string) => number): Wanted {
  const overlap = threshold('sameClaim.overlap');
  return {
    share: Math.min((2 * overlap) / (1 + overlap), threshold('sameClaim.contained'), threshold('sameClaim.speaker')),
    words: threshold('sameClaim.words') - 1,
    size: Math.min(overlap, threshold('sameClaim.room')),
  };
}

/** Clusters of claims of at least two articles that say one statement, with the number of reporting lines behind them. */
export const sameClaim: Linker<'sameClaim'> = (input) => {
  const { threshold } = input;
  const all = statements(input);
  // A title before a name says next to nothing: whoever names the man prints it.
  const list = all.filter((one) => one.stems.size >= 2 && one.claim.rule !== 'claim/title-before-name');
  const sets = union(all.map((one) => one.claim.id));
  const join = (a: Statement, b: Statement, together: boolean): void => {
    if (sets.find(a.claim.id) !== sets.find(b.claim.id) && agree(a, b, threshold, together))
      sets.join(a.claim.id, b.claim.id);
  };
  for (const [a, b] of likely(list, wanted(threshold))) join(a, b, false);
  for (const [a, b] of inSamePassage(input.earlier.reuse, list)) join(a, b, true);
  const known = new Map(all.map((one) => [one.claim, one]));
  for (const [one, other] of alignedClaims(input, threshold('sameClaim.aligned'))) {
    const [a, b] = [known.get(one), known.get(other)];
    if (a !== undefined && b !== undefined && mayAgree(a, b)) sets.join(one.id, other.id);
  }
  const byId = new Map(all.map((one) => [one.claim.id, one.claim]));
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
