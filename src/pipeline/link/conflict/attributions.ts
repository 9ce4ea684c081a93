import type { Quote, Source } from '../../../story/records.ts';
import { sameGivenName } from '../../language/words/nicknames.ts';
import type { LinkInput, Range } from '../../model.ts';
import { kept } from '../kept.ts';
import { byPlace, pairs, push } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { contentStems, sharedCount, stem, tokenise, wordsOf } from '../tokens.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, label, sideOf } from './draft.ts';
import { postIn } from './posts.ts';

interface Statement {
  readonly quote: Quote;
  readonly speaker: Source;
  readonly stems: ReadonlySet<string>;
}

/** Only single human sources: a body and its spokesman may both be named for one statement without any difference. */
const human: ReadonlySet<Source['type']> = new Set<Source['type']>(['person', 'official', 'anonymous']);

function statements(input: LinkInput): Statement[] {
  const sources = new Map(input.records.sources.map((one) => [one.id, one]));
  return input.records.quotes.flatMap((quote) => {
    const speaker = quote.speaker === null ? undefined : sources.get(quote.speaker);
    if (speaker === undefined || !human.has(speaker.type) || quote.form === 'scare' || quote.form === 'partial')
      return [];
    return [{ quote, speaker, stems: contentStems(tokenise(quote.text)) }];
  });
}

/** Words of the names a source goes by. */
const nameWords = kept(
  (source: Source): ReadonlySet<string> =>
    contentStems(tokenise([source.name, ...source.names.map((one) => one.name)].join(' '))),
);

const isNamed = (source: Source): boolean => source.type === 'person';

/**
 * May the two be one person? Two named persons when they share a name word. Somebody unnamed ("the manager", "a spokesman") may be anybody,
 * except the person he is described by: an aide to Reed is not Reed.
 */
function maybeOne(a: Source, b: Source): boolean {
  const share = sharedCount(nameWords(a), nameWords(b)) > 0 && !givenNamesDiffer(a.name, b.name);
  if (speaksFor(a, b) || speaksFor(b, a)) return false;
  if (a.id === b.id || (!isNamed(a) && !isNamed(b))) return true;
  return isNamed(a) && isNamed(b) ? share : !share;
}

/** Two full names with given names that no short form explains: a man and his wife, a father and his son. */
function givenNamesDiffer(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [first = '', other = ''] = [x[0]?.key, y[0]?.key];
  const full = x.length > 1 && y.length > 1 && x.at(-1)?.key === y.at(-1)?.key;
  return full && first !== other && !sameGivenName(first, other) && Math.min(first.length, other.length) > 2;
}

const spokesman = /\bspokes(?:man|woman|person)\b/iu;

/** A spokesman who is not named, and somebody named in another post: the post would have been told. */
const speaksFor = (one: Source, other: Source): boolean =>
  !isNamed(one) &&
  spokesman.test(one.name) &&
  isNamed(other) &&
  other.role !== null &&
  postIn(other.role)?.post !== undefined &&
  !spokesman.test(other.role);

/** Somebody named is one reading; unnamed ones are where the same words describe them: "one of Reed’s aides" is "an aide to Reed". */
function readingOf(speaker: Source): string {
  if (isNamed(speaker)) return speaker.id;
  const described = [...nameWords(speaker)].filter((word) => word !== stem('one'));
  return described.sort(byCodeUnits).join(' ');
}

/** Does one article give this statement to both? Then two people say it, and no outlet contradicts another. */
function bothIn(
  voices: ReadonlyMap<string, ReadonlyMap<string, readonly Statement[]>>,
  a: Statement,
  b: Statement,
  alike: (x: Statement, y: Statement) => boolean,
): boolean {
  const others = voices.get(b.speaker.id);
  return [...(voices.get(a.speaker.id) ?? [])].some(([article, list]) =>
    list.some((one) => others?.get(article)?.some((other) => alike(one, other))),
  );
}

/** Statements of each speaker, by article. */
function voicesOf(list: readonly Statement[]): ReadonlyMap<string, ReadonlyMap<string, readonly Statement[]>> {
  const voices = new Map<string, Map<string, Statement[]>>();
  for (const one of list) {
    const own = voices.get(one.speaker.id) ?? new Map<string, Statement[]>();
    push(own, one.quote.article, one);
    voices.set(one.speaker.id, own);
  }
  return voices;
}

/** The words said and, where the text names the speaker beside them, who said them: that is what differs. */
const withSpeaker = ({ start, end, mention }: Quote): Range => ({
  start: Math.min(start, mention?.start ?? start),
  end: Math.max(end, mention?.end ?? end),
});

/** One reported statement, in much the same words, given to different people by different articles. */
export const attributions: Finder = (input) => {
  const { threshold } = input;
  const articles = articlesOf(input);
  const list = statements(input);
  const alike = (x: Statement, y: Statement): boolean => {
    const shared = sharedCount(x.stems, y.stems);
    return (
      shared >= threshold('conflicts.statementWords') &&
      shared / Math.min(x.stems.size, y.stems.size) >= threshold('conflicts.statement')
    );
  };
  const voices = voicesOf(list);
  const found = new Map<string, readonly [Statement, Statement]>();
  for (const [a, b] of stemPairs(list, threshold('conflicts.spread'))) {
    if (
      a.quote.article === b.quote.article ||
      !alike(a, b) ||
      maybeOne(a.speaker, b.speaker) ||
      bothIn(voices, a, b, alike)
    )
      continue;
    found.set([a.quote.id, b.quote.id].sort(byCodeUnits).join(' '), [a, b]);
  }
  return joined([...found.values()]).map(
    (group): Draft => ({
      rule: 'conflicts/statement-given-to-another',
      confidence: 'likely',
      about: label(group[0]?.quote.text ?? ''),
      type: 'attribution',
      verdict: 'differs',
      sides: group.flatMap(({ quote, speaker }) => {
        const home = articles.get(quote.article);
        return home === undefined
          ? []
          : [sideOf(home, withSpeaker(quote), quote.mention?.text ?? speaker.name, readingOf(speaker), speaker.id)];
      }),
    }),
  );
};

/** Pairs that share a content stem, each once or more; hot stems are paired as chain and star. */
function* stemPairs(list: readonly Statement[], spread: number): Generator<readonly [Statement, Statement]> {
  const holders = new Map<string, Statement[]>();
  for (const one of list) for (const stem of one.stems) push(holders, stem, one);
  for (const holder of holders.values()) yield* pairs(holder, spread);
}

/** Pairs of one statement joined: sides of the same quote stand once. */
function joined(found: readonly (readonly [Statement, Statement])[]): Statement[][] {
  const groups: Map<string, Statement>[] = [];
  const ordered = [...found].sort(([a, b], [x, y]) => byPlace(a.quote, x.quote) || byPlace(b.quote, y.quote));
  for (const pair of ordered) {
    const group = groups.find((one) => pair.some(({ quote }) => one.has(quote.id))) ?? new Map<string, Statement>();
    if (group.size === 0) groups.push(group);
    for (const one of pair) group.set(one.quote.id, one);
  }
  return groups.map((group) => [...group.values()].sort((a, b) => byPlace(a.quote, b.quote)));
}
