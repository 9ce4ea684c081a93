import type { Conflict } from '../story/links.ts';
import type { Span } from '../story/span.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { type Named, namedOf } from './named.ts';
import { placeAt } from './paragraphs.ts';
import type { Routes } from './routes.ts';
import type { Siglum } from './sigla.ts';
import type { Site } from './site.ts';

/** One place of one article. */
export interface Place {
  readonly siglum: Siglum;
  readonly href: string;
  readonly place: string;
}

/** Who is named for a reading, and every article that has it from them. `by` null: nobody is. */
export interface Voice {
  readonly by: Named | null;
  readonly places: readonly Place[];
}

/** What articles that agree with each other on one point print: the words of the first, then all of them. */
export interface Reading extends Excerpt {
  readonly number: number;
  readonly href: string;
  /** What the words mean, where they alone do not tell: whom "he" stands for, which word is missing. */
  readonly gloss: string | null;
  readonly voices: readonly Voice[];
}

/** So many characters of a sentence next to the words tell that it is the one the conflict is about. */
const NEAR = 30;

/** What a conflict is about, unless the words of a reading, with the rest of their sentence, say it already. */
export function aboutLine({ about }: Conflict, readings: readonly Reading[]): string | null {
  const head = about.replace(/\s*…$/u, '').toLowerCase();
  const says = ({ before, text, after }: Reading): boolean => {
    const [lead, tail] = [before.trim().slice(-NEAR), after.trim().slice(0, NEAR)].map((words) => words.toLowerCase());
    const around = [lead, tail].filter((words) => words?.length === NEAR);
    return (
      `${before}${text}${after}`.toLowerCase().includes(head) || around.some((words) => head.includes(words ?? ''))
    );
  };
  return readings.some(says) ? null : about;
}

type Side = Conflict['sides'][number];

/** Kinds of difference whose value says more than the words. */
const GLOSSED: Readonly<Record<Conflict['type'], boolean>> = {
  number: false,
  direction: false,
  actor: true,
  role: false,
  status: false,
  date: false,
  attribution: false,
  certainty: true,
  name: false,
};

/** Anchor of one side of a conflict on the page of its article. */
export function sideAnchor(conflict: Conflict, side: Side): string {
  return `${conflict.id}-${conflict.sides.indexOf(side) + 1}`;
}

/** The gloss of one side; none where its words hold it. */
export function glossOf(conflict: Conflict, { value, span }: Side): string | null {
  return GLOSSED[conflict.type] && !value.includes(span.text) && !span.text.includes(value) ? value : null;
}

function placeOf(site: Site, routes: Routes, span: Span, anchor: string): Place {
  return {
    siglum: site.siglum(span.article),
    href: routes.article(span.article, anchor),
    place: placeAt(site.article(span.article), span.start)?.label ?? '',
  };
}

/** Sides by who is named for them, in order; of one article only the first place. */
function voicesOf(site: Site, routes: Routes, conflict: Conflict, sides: readonly Side[]): readonly Voice[] {
  const nameOf = ({ by }: Side): string => (by === null ? '' : site.source(by).name.toLowerCase());
  return [...Map.groupBy(sides, nameOf).values()].map((list) => {
    const by = list[0]?.by ?? null;
    const once = list.filter((side, i) => list.findIndex((other) => other.article === side.article) === i);
    return {
      by: by === null ? null : namedOf(site, routes, by),
      places: once.map((side) => placeOf(site, routes, side.span, sideAnchor(conflict, side))),
    };
  });
}

function readingOf(site: Site, routes: Routes, conflict: Conflict, sides: readonly [Side, ...Side[]]): Reading {
  const [first] = sides;
  return {
    ...excerpt(site.article(first.article), first.span),
    number: first.reading,
    href: routes.article(first.article, sideAnchor(conflict, first)),
    gloss: glossOf(conflict, first),
    voices: voicesOf(site, routes, conflict, sides),
  };
}

/** The readings of a conflict, each once, as its rule tells them apart. `only`: articles to look at, all without it. */
export function readingsOf(
  site: Site,
  routes: Routes,
  conflict: Conflict,
  only?: readonly string[],
): readonly Reading[] {
  const seen = conflict.sides.filter(({ article }) => only === undefined || only.includes(article));
  return [...Map.groupBy(seen, ({ reading }) => reading).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [readingOf(site, routes, conflict, [first, ...rest])],
  );
}
