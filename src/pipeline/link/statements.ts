import type { Claim, Figure } from '../../story/records.ts';
import type { LinkInput } from '../model.ts';
import { byCodeUnits } from '../sorted.ts';
import { negations } from './function-words.ts';
import { nameForms } from './name-forms.ts';
import { byPlace, push } from './order.ts';
import { meaningOf } from './synonyms.ts';
import { contentStems, stem, type Token, tokenise } from './tokens.ts';

/** A claim made comparable. */
export interface Statement {
  readonly claim: Claim;
  readonly stems: ReadonlySet<string>;
  /** Those of them that are no names. */
  readonly plain: ReadonlySet<string>;
  /** Its figures and ordinals, as one comparable string. */
  readonly figures: string;
  readonly negations: readonly number[];
  /** Last place of each stem among its words. */
  readonly last: ReadonlyMap<string, number>;
}

/** Places of words that turn a statement round; "or not" and "not only" turn nothing. */
const negationsIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((one, at) =>
    negations.has(one.key) &&
    tokens[at - 1]?.key !== 'or' &&
    !(one.key === 'not' && /^(?:only|just|merely|least)$/.test(tokens[at + 1]?.key ?? ''))
      ? [at]
      : [],
  );

/** Is what two statements share negated in this one? Only words up to the last shared one count: "…, which is not yet open" adds another statement. */
export function isNegated({ negations: places, last }: Statement, other: Statement): boolean {
  if (places.length === 0) return false;
  const end = Math.max(-1, ...[...last].filter(([stem]) => other.stems.has(stem)).map(([, at]) => at));
  return places.filter((at) => at < end).length % 2 === 1;
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
/** "First" and "second" tell two statements apart as figures do. */
const ordinalsIn = (tokens: readonly Token[]): string[] =>
  tokens.filter((one) => ordinal.test(one.key)).map((one) => one.key);

const meanings = (stems: ReadonlySet<string>): Set<string> => new Set([...stems].map(meaningOf));

/** Claims of a story in order of place, each with its content. */
export function statements(input: LinkInput): Statement[] {
  const figures = new Map<string, Figure>(input.records.figures.map((one) => [one.id, one]));
  const form = nameForms(input.articles);
  return [...input.records.claims]
    .sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id))
    .map((claim) => {
      const tokens = tokenise(claim.text).map((one) => ({ ...one, key: form(one.key) }));
      const values = claim.figures
        .flatMap((id) => figures.get(id) ?? [])
        .map((one) => String(one.value ?? one.range?.join('-')));
      return {
        claim,
        stems: meanings(contentStems(tokens)),
        plain: meanings(contentStems(tokens.filter((one, at) => at === 0 || !/^\p{Lu}/u.test(one.text)))),
        figures: [...values, ...ordinalsIn(tokens)].sort(byCodeUnits).join(' '),
        negations: negationsIn(tokens),
        last: new Map(tokens.map((one, at) => [meaningOf(stem(one.key)), at])),
      };
    });
}

/** What two statements must share: this share of the shorter one's stems, never fewer than so many; and their least size against each other. */
export interface Wanted {
  readonly share: number;
  readonly words: number;
  readonly size: number;
}

/**
 * Every pair that shares what is wanted, and some more. Prefix filtering (Chaudhuri, Ganti, Kaushik 2006): with the rarest stems first, a
 * statement that must share α of its n stems shares at least two of the first n − α + 2, so only those are looked up.
 */
export function* likely(
  list: readonly Statement[],
  { share, words, size }: Wanted,
): Generator<readonly [Statement, Statement]> {
  const index = new Map<string, Statement[]>();
  for (const one of list) for (const stem of one.stems) push(index, stem, one);
  const rarestFirst = (a: string, b: string): number =>
    (index.get(a)?.length ?? 0) - (index.get(b)?.length ?? 0) || byCodeUnits(a, b);
  for (const one of list) {
    const own = one.stems.size;
    const least = Math.max(1, Math.min(own, Math.max(Math.ceil(share * own), words)));
    const both = Math.min(2, least);
    const seen = new Map<Statement, number>();
    for (const stem of [...one.stems].sort(rarestFirst).slice(0, own - least + both))
      for (const other of index.get(stem) ?? [])
        if (other.stems.size >= own && own >= size * other.stems.size) seen.set(other, (seen.get(other) ?? 0) + 1);
    for (const [other, count] of seen) if (count >= both && other !== one) yield [one, other];
  }
}
