import type { Conflict } from '../../story/links.ts';
import { contentId } from '../ids.ts';
import type { Linker } from '../model.ts';
import { actors } from './conflict/actors.ts';
import { ages } from './conflict/ages.ts';
import { attributions } from './conflict/attributions.ts';
import { certainty } from './conflict/certainty.ts';
import { dates } from './conflict/dates.ts';
import { directions } from './conflict/directions.ts';
import type { Draft, Finder } from './conflict/draft.ts';
import { oppositeEnds } from './conflict/ends.ts';
import { extentsDiffer } from './conflict/extents.ts';
import { figures } from './conflict/figures.ts';
import { inPassages } from './conflict/in-passages.ts';
import { names } from './conflict/names.ts';
import { denials, opposites, perhaps, toCome } from './conflict/opposites.ts';
import { ranks } from './conflict/ranks.ts';
import { roles } from './conflict/roles.ts';
import { statuses } from './conflict/statuses.ts';
import { overlaps } from './ranges.ts';
import { byCodeUnits } from '../sorted.ts';

/** Ways of finding conflicts, surest first: of two drafts that share a place on two sides, the earlier stays. */
const finders: readonly Finder[] = [
  inPassages,
  figures,
  ages,
  dates,
  names,
  directions,
  extentsDiffer,
  oppositeEnds,
  attributions,
  actors,
  roles,
  ranks,
  statuses,
  opposites,
  denials,
  toCome,
  certainty,
  perhaps,
];

const places = (draft: Draft): string[] => draft.sides.map(({ span }) => `${draft.type} ${span.article} ${span.start}`);

/** Rules that look at single deeds; what a surer rule has found at the same words is not told twice. */
const openDeed = /^conflicts\/done-and-/;

const toldAlready = (draft: Draft, kept: readonly Draft[]): boolean =>
  openDeed.test(draft.rule) &&
  draft.sides
    .filter(({ reading }) => reading !== 'done')
    .some(({ span }) =>
      kept.some(
        (one) =>
          one.type === draft.type &&
          one.rule !== draft.rule &&
          one.sides.some((side) => side.article === span.article && overlaps(side.span, span)),
      ),
    );

/** Drafts whose sides overlap in two or more places speak of one difference; their sides are joined under the first. */
function joined(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  /** Place → which of the kept have a side there. */
  const at = new Map<string, Set<number>>();
  const keep = (index: number, draft: Draft): void => {
    kept[index] = draft;
    for (const place of places(draft)) at.set(place, (at.get(place) ?? new Set()).add(index));
  };
  for (const draft of drafts) {
    if (toldAlready(draft, kept)) continue;
    const own = [...new Set(places(draft))];
    const met = own.flatMap((place) => [...(at.get(place) ?? [])]).sort((a, b) => a - b);
    const index = met.find((one) => kept[one]?.rule === draft.rule);
    const known = index === undefined ? undefined : kept[index];
    if (index === undefined || known === undefined) {
      if (!met.some((one, n) => one === met[n - 1])) keep(kept.length, draft);
      continue;
    }
    const have = new Set(places(known));
    const more = draft.sides.filter(({ span }) => !have.has(`${draft.type} ${span.article} ${span.start}`));
    keep(index, { ...known, sides: [...known.sides, ...more] });
  }
  return kept;
}

/** Sides with their readings numbered as they come. */
function numbered({ sides }: Draft): Conflict['sides'] {
  const readings = [...new Set(sides.map(({ reading }) => reading))];
  return sides.map((side) => ({ ...side, reading: readings.indexOf(side.reading) + 1 }));
}

/** Places where articles of the story differ on one point. Only what an editor could check at a glance is listed. */
export const conflicts: Linker<'conflicts'> = (input) =>
  joined(finders.flatMap((find) => find(input)))
    .map(
      (draft): Conflict => ({
        id: contentId(
          'x',
          draft.type,
          draft.rule,
          ...draft.sides.map(({ span }) => `${span.article} ${span.start} ${span.text}`).sort(byCodeUnits),
        ),
        story: input.story.slug,
        ...draft,
        sides: numbered(draft),
      }),
    )
    .sort((a, b) => byCodeUnits(a.id, b.id));
