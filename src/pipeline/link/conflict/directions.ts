import type { Article } from '../../../story/article.ts';
import { numberValue } from '../../language/numbers.ts';
import type { Range } from '../../model.ts';
import { byPlace, push } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { skeleton } from '../spelling.ts';
import { type Draft, type Finder, type Side, sideOf } from './draft.ts';

const degrees: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
]);
/** A place noun, a point of the compass, and the place it is told from: "the valley northwest of Springfield". */
const bearing =
  /(?<named>\p{Lu}[\p{L}'’-]+\s+)?\b(?<noun>\p{L}{4,}),?\s+(?<dir>(?:north|south)[- ]?(?:east|west)|north|south|east|west)\s+of\s+(?:the\s+)?(?:capital,?\s+)?(?<ref>\p{Lu}[\p{L}'’-]+)/gu;

interface Bearing {
  readonly key: string;
  readonly angle: number;
  /** What lies there and from where, as printed. */
  readonly about: string;
  readonly side: Side;
}

/** Names printed before a noun: "the Cedar valley" gives Cedar. One name only, or it is not told which one "the valley" is. */
function onlyName(article: Article, noun: string): string | null {
  const names = [...article.text.matchAll(new RegExp(`(\\p{Lu}[\\p{L}'’-]+)\\s+${noun}\\b`, 'giu'))]
    .map((found) => found[1] ?? '')
    .filter((name) => /^\p{Lu}/u.test(name) && !/^the$/i.test(name));
  const kinds = new Set(names.map(skeleton));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function bearings(article: Article): Bearing[] {
  return [...article.text.matchAll(bearing)].flatMap((found): Bearing[] => {
    const { named = '', noun = '', dir = '', ref = '' } = found.groups ?? {};
    const name = onlyName(article, noun);
    const angle = degrees.get(dir.replace(/[- ]/g, ''));
    if (name === null || angle === undefined) return [];
    const range: Range = { start: found.index, end: found.index + found[0].length };
    return [
      {
        key: `${name} ${noun.toLowerCase()} ${skeleton(ref)}`,
        angle,
        about: `${named}${noun}, seen from ${ref}`,
        side: sideOf(article, range, dir, `${angle}`),
      },
    ];
  });
}

/** “Six miles north of the city”: how far, which way and from what; one thing where the distance is the same. */
const away =
  /(?<far>[\p{L}\d.,-]+)\s+(?:miles?|kilomet(?:re|er)s?|km)\s+(?<dir>(?:north|south)[- ]?(?:east|west)|north|south|east|west)\s+of\s+(?:the\s+)?(?<ref>\p{L}[\p{L}'’-]+)/gu;

const distances = (article: Article): Bearing[] =>
  [...article.text.matchAll(away)].flatMap((found): Bearing[] => {
    const { far = '', dir = '', ref = '' } = found.groups ?? {};
    const angle = degrees.get(dir.replace(/[- ]/g, ''));
    const range: Range = { start: found.index, end: found.index + found[0].length };
    const key = `${numberValue(far) ?? far} ${skeleton(ref)}`;
    return angle === undefined ? [] : [{ key, angle, about: found[0], side: sideOf(article, range, dir, `${angle}`) }];
  });

/** Degrees between two bearings, 0 to 180. */
const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

/** One place told to lie in directions too far apart to be one; "north" and "northwest" fit together. */
export const directions: Finder = (input) => {
  const groups = new Map<string, Bearing[]>();
  for (const one of input.articles.flatMap((article) => [...bearings(article), ...distances(article)]))
    push(groups, one.key, one);
  return [...groups.keys()].sort(byCodeUnits).flatMap((key): Draft[] => {
    const group = groups.get(key) ?? [];
    const differing = group.filter((a) =>
      group.some(
        (b) => a.side.article !== b.side.article && apart(a.angle, b.angle) > input.threshold('conflicts.apart'),
      ),
    );
    const [first] = differing;
    if (first === undefined) return [];
    const sides = differing.map((one) => one.side).sort((a, b) => byPlace(a.span, b.span));
    return [
      {
        rule: 'conflicts/bearing',
        confidence: 'likely',
        about: first.about,
        type: 'direction',
        verdict: 'differs',
        sides,
      },
    ];
  });
};
