import type { Article } from '../../../story/article.ts';
import { byCodeUnits } from '../../sorted.ts';
import { byPlace, push } from '../order.ts';
import { skeleton } from '../spelling.ts';
import { stem } from '../tokens.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';

/** The side of a place something is on: “the eastern tip of Corra”, “northern parts of the town of Ashby”. */
const end =
  /\b(?<side>(?:north|south)[- ]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?)\s+(?<noun>tip|coast|edge|end|side|shore|bank|part|parts|outskirts|suburb|suburbs|flank|slope|slopes|entrance|gate|wing|border)\s+of\s+(?:the\s+)?(?:\p{Ll}+\s+of\s+)?(?<ref>\p{Lu}[\p{L}'’-]+)/gu;

const opposite: ReadonlyMap<string, string> = new Map([
  ['n', 's'],
  ['s', 'n'],
  ['e', 'w'],
  ['w', 'e'],
]);

interface End {
  readonly key: string;
  readonly points: string;
  readonly side: Side;
}

/** “North-western” → “nw”. */
const pointsOf = (side: string): string =>
  (side.toLowerCase().match(/north|south|east|west/gu) ?? []).map((one) => one[0] ?? '').join('');

const ends = (article: Article): End[] =>
  [...article.text.matchAll(end)].map((found) => {
    const { side = '', noun = '', ref = '' } = found.groups ?? {};
    const points = pointsOf(side);
    const range = { start: found.index, end: found.index + found[0].length };
    return { key: `${stem(noun)} ${skeleton(ref)}`, points, side: sideOf(article, range, side, points) };
  });

/** North against south or east against west; “north” and “north-east” fit together. */
const against = (a: End, b: End): boolean =>
  a.side.article !== b.side.article && [...a.points].some((one) => b.points.includes(opposite.get(one) ?? '-'));

/** Something told to be on opposite sides of one place. */
export const oppositeEnds: Finder = (input) => {
  const groups = new Map<string, End[]>();
  for (const one of input.articles.flatMap(ends)) push(groups, one.key, one);
  return [...groups.keys()].sort(byCodeUnits).flatMap((key): Draft[] => {
    const group = groups.get(key) ?? [];
    const sides = group.filter((one) => group.some((other) => against(one, other))).map((one) => one.side);
    const [first] = sides;
    if (first === undefined) return [];
    return [
      {
        rule: 'conflicts/opposite-ends',
        confidence: 'likely',
        about: first.span.text,
        type: 'direction',
        verdict: 'differs',
        sides: sides.sort((a, b) => byPlace(a.span, b.span)),
      },
    ];
  });
};
