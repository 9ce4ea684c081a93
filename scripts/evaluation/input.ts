import type { Article } from '../../src/story/article.ts';
import type { Records } from '../../src/story/records.ts';
import type { Gold } from './gold.ts';
import type { Identity } from './identity.ts';
import type { Place } from './places.ts';
import type { Case } from './tally.ts';

/** One labelled article, its labels and the records that stand in it (sources: those it mentions). */
export interface Labelled {
  readonly article: Article;
  readonly gold: Gold;
  readonly records: Records;
  readonly identity: Identity;
}

type Label = Place & { readonly text: string; readonly optional?: boolean };
type Finding = Place & { readonly text: string };

/**
 * Cases for "is it there?": one per label, one per finding without a label. Optional labels and the findings paired with
 * them are left out.
 */
export function presence<G extends Label, F extends Finding>(
  labels: readonly G[],
  findings: readonly F[],
  pairs: ReadonlyMap<G, F>,
): Case[] {
  const paired = new Set(pairs.values());
  const there = labels
    .filter((label) => label.optional !== true)
    .map((label) => {
      const finding = pairs.get(label);
      return { place: label, labelled: label.text, found: finding?.text ?? null, right: finding !== undefined };
    });
  const extra = findings.filter((finding) => !paired.has(finding));
  return [...there, ...extra.map((finding) => ({ place: finding, labelled: null, found: finding.text, right: false }))];
}

/** Pairs whose label is not optional, in order of the labels. */
export function scored<G extends { readonly optional?: boolean }, F>(pairs: ReadonlyMap<G, F>): [G, F][] {
  return [...pairs].filter(([label]) => label.optional !== true);
}
