/** What the filters look at in one listed item. Ids only, so that the same predicate runs in the build and in the browser. */
export interface FacetItem {
  readonly id: string;
  /** Source id; empty when the speaker is not stated. */
  readonly speaker: string;
  /** Outlet, kind and carriers of each printing: they must hold for the same one. */
  readonly witnesses: readonly {
    readonly outlet: string;
    readonly kind: string;
    readonly via?: readonly string[];
  }[];
  readonly flags: readonly string[];
  /** First and last ISO day of when it was said or else printed; an open edge is empty. Left out where no day is known. */
  readonly days?: readonly [string, string];
}

export const facetNames = ['speaker', 'outlet', 'kind', 'via', 'flag', 'from', 'to'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values per facet; nothing chosen lets everything through. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;
export const noChoice: Choice = { speaker: [], outlet: [], kind: [], via: [], flag: [], from: [], to: [] };

const free = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value);

/** Does any part of the days lie in the period? What has no day lies in none. */
function isIn(days: FacetItem['days'], { from: [from = ''], to: [to = '~'] }: Choice): boolean {
  return days === undefined ? from + to === '~' : days[0] <= to && (days[1] || '~') >= from;
}

/** Within speaker, outlet, kind and carrier one of the chosen is enough; every chosen flag must hold. */
export function passes(item: FacetItem, choice: Choice): boolean {
  return (
    free(choice.speaker, item.speaker) &&
    choice.flag.every((flag) => item.flags.includes(flag)) &&
    isIn(item.days, choice) &&
    item.witnesses.some(
      ({ outlet, kind, via = [] }) =>
        free(choice.outlet, outlet) &&
        free(choice.kind, kind) &&
        (choice.via.length === 0 || via.some((carrier) => choice.via.includes(carrier))),
    )
  );
}

/** Is it told as a view or wish everywhere, without anybody's words? It is no quotation then. */
export const isStance = ({ witnesses }: FacetItem): boolean => witnesses.every(({ kind }) => kind === 'stance');

/** The choice that ticking this option alone in its facet would make, other facets as they are. Flags add up. */
export function choosing(choice: Choice, facet: FacetName, value: string): Choice {
  const flags = choice.flag.includes(value) ? choice.flag : [...choice.flag, value];
  return { ...choice, [facet]: facet === 'flag' ? flags : [value] };
}

/** How many items the list would hold with this option: counted by the list's own predicate. */
export function countWith(items: readonly FacetItem[], choice: Choice, facet: FacetName, value: string): number {
  const would = choosing(choice, facet, value);
  return items.filter((item) => passes(item, would)).length;
}

export interface Removal {
  readonly facet: FacetName;
  readonly count: number;
}

/** For an empty list: which filter, taken away alone, would bring items back, and how many. Most first. */
export function removals(items: readonly FacetItem[], choice: Choice): readonly Removal[] {
  return facetNames
    .filter((facet) => choice[facet].length > 0)
    .map((facet) => ({ facet, count: items.filter((item) => passes(item, { ...choice, [facet]: [] })).length }))
    .filter((removal) => removal.count > 0)
    .sort((a, b) => b.count - a.count);
}
