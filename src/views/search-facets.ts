/** What the filters look at in one listed item. Ids only, so that the same predicate runs in the build and in the browser. */
export interface FacetItem {
  readonly id: string;
  /** Source id; empty when the speaker is not stated. */
  readonly speaker: string;
  /** Outlet and kind of each printing: both must hold for the same one. */
  readonly witnesses: readonly { readonly outlet: string; readonly kind: string }[];
  readonly flags: readonly string[];
}

export const facetNames = ['speaker', 'outlet', 'kind', 'flag'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values per facet; nothing chosen lets everything through. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;
export const noChoice: Choice = { speaker: [], outlet: [], kind: [], flag: [] };

const free = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value);

/** Within speaker, outlet and kind one of the chosen is enough; every chosen flag must hold. */
export function passes(item: FacetItem, choice: Choice): boolean {
  return (
    free(choice.speaker, item.speaker) &&
    choice.flag.every((flag) => item.flags.includes(flag)) &&
    item.witnesses.some((witness) => free(choice.outlet, witness.outlet) && free(choice.kind, witness.kind))
  );
}

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
