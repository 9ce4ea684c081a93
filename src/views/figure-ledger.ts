import type { Conflict, SameClaim } from '../story/links.ts';
import type { Figure } from '../story/records.ts';
import { firstWords } from './comparison.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import type { Named } from './named.ts';
import type { Place } from './readings.ts';
import { placeAt } from './paragraphs.ts';
import type { Routes } from './routes.ts';
import type { Scope, Site } from './site.ts';

/** One figure as one article prints it. `low` and `high`: what it may mean; `high` null has no upper end. */
export interface Entry extends Place, Excerpt {
  readonly id: string;
  readonly low: number;
  readonly high: number | null;
  /** How it is qualified, as printed: "more than", "around". */
  readonly qualifier: string | null;
  readonly by: Named | null;
  /** EDTF: when it was said, else when the article was published; null when neither is known. */
  readonly asOf: string | null;
}

/** One quantity that two articles or more give. `verdict`: all alike; not alike but some number fits all; no number fits all. */
export interface Quantity {
  readonly id: string;
  readonly about: string;
  readonly verdict: 'same' | 'compatible' | 'differs';
  readonly entries: readonly Entry[];
}

const ABOUT_WORDS = 14;
const lowOf = ({ range, value }: Figure): number | null => range?.[0] ?? value;
/** Qualifiers that leave the upper end open. */
const OPEN_ABOVE =
  /^(?:more than|over|above|at least|upwards? of|no (?:less|fewer) than|not less than|in excess of|exceeding)\b/iu;
const highOf = ({ range, value, qualifier }: Figure): number | null =>
  range !== null ? range[1] : OPEN_ABOVE.test(qualifier ?? '') ? null : value;

function entryOf(site: Site, routes: Routes, figure: Figure): Entry | null {
  const low = lowOf(figure);
  if (low === null) return null;
  const article = site.article(figure.article);
  const around = site
    .inArticle(article.id)
    .quotes.filter((one) => one.start <= figure.start && one.end >= figure.end && one.form !== 'scare');
  const [closest] = [...around].sort((a, b) => a.end - a.start - (b.end - b.start));
  const by = closest?.speaker ?? figure.by;
  return {
    ...excerpt(article, figure),
    id: figure.id,
    siglum: site.siglum(article.id),
    href: routes.article(article.id, figure.id),
    place: placeAt(article, figure.start)?.label ?? '',
    low,
    high: highOf(figure),
    qualifier: figure.qualifier,
    by: by === null ? null : { name: site.source(by).name, href: routes.speaker(by) },
    asOf: closest?.said ?? article.published.value,
  };
}

const OPEN = Number.POSITIVE_INFINITY;
const fits = (a: Entry, b: Entry): boolean => a.low <= (b.high ?? OPEN) && b.low <= (a.high ?? OPEN);

function verdictOf(entries: readonly Entry[]): Quantity['verdict'] {
  const [first] = entries;
  if (entries.every(({ low, high }) => low === first?.low && high === first.high)) return 'same';
  return entries.every((one) => entries.every((other) => fits(one, other))) ? 'compatible' : 'differs';
}

/** Figures that the sides of a difference in numbers stand on. */
function differing(site: Site, conflict: Conflict): readonly Figure[] {
  return conflict.sides.flatMap(
    ({ article, span }) =>
      site.inArticle(article).figures.find((one) => one.start < span.end && one.end > span.start) ?? [],
  );
}

/** Figures of one statement that count the same thing, by the printed name of it; those no rule compares are left out. */
function told(site: Site, cluster: SameClaim): readonly (readonly Figure[])[] {
  const figures = cluster.members.flatMap((id) => site.claim(id).figures.map((one) => site.figure(one)));
  const thing = ({ counted, unit }: Figure): string => (counted ?? unit ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';
  return [...Map.groupBy(figures, thing)].flatMap(([name, list]) => (name === '' ? [] : [list]));
}

/** The ledger of a story: every quantity that two articles give, those that differ first. Vague figures that contain exact ones fit them. */
export function quantities(site: Site, routes: Routes, scope: Scope): readonly Quantity[] {
  const seen = new Set<string>();
  const made = (id: string, about: string, figures: readonly Figure[], ruled?: Quantity['verdict']): Quantity[] => {
    const entries = figures.flatMap((one) => (seen.has(one.id) ? [] : (entryOf(site, routes, one) ?? [])));
    if (new Set(entries.map(({ siglum }) => siglum.article)).size < 2) return [];
    for (const { id: one } of entries) seen.add(one);
    return [{ id, about, verdict: ruled ?? verdictOf(entries), entries }];
  };
  const numbers = scope.links.conflicts.filter(({ type }) => type === 'number');
  const conflicts = numbers.flatMap((one) => made(one.id, one.about, differing(site, one), 'differs'));
  const shared = scope.links.sameClaim.flatMap((cluster) =>
    told(site, cluster).flatMap((list, i) => made(`${cluster.id}-${i + 1}`, aboutOf(site, cluster), list)),
  );
  // Without a rule that found a difference, figures no number fits may count different things.
  const rest = shared.filter(({ verdict }) => verdict !== 'differs');
  return [...conflicts, ...rest.sort((a, b) => Number(a.verdict === 'same') - Number(b.verdict === 'same'))];
}

/** The first words of the shortest statement of a cluster. */
function aboutOf(site: Site, cluster: SameClaim): string {
  const [shortest] = cluster.members.map((id) => site.claim(id)).sort((a, b) => a.text.length - b.text.length);
  if (shortest === undefined) return '';
  const { shown, cut } = firstWords(shortest, ABOUT_WORDS);
  return cut ? `${shown.text}…` : shown.text;
}
