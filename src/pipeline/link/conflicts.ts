import type { Conflict } from '../../story/links.ts';
import { contentId } from '../ids.ts';
import type { Linker } from '../model.ts';
import { actors } from './conflict/actors.ts';
import { attributions } from './conflict/attributions.ts';
import { certainty } from './conflict/certainty.ts';
import { directions } from './conflict/directions.ts';
import type { Draft, Finder } from './conflict/draft.ts';
import { extentsDiffer } from './conflict/extents.ts';
import { figures } from './conflict/figures.ts';
import { inPassages } from './conflict/in-passages.ts';
import { roles } from './conflict/roles.ts';
import { statuses } from './conflict/statuses.ts';
import { byCodeUnits } from '../sorted.ts';

/** Ways of finding conflicts, surest first: of two drafts that share a place on two sides, the earlier stays. */
const finders: readonly Finder[] = [
  inPassages,
  figures,
  directions,
  extentsDiffer,
  attributions,
  actors,
  roles,
  statuses,
  certainty,
];

const places = (draft: Draft): string[] => draft.sides.map(({ span }) => `${draft.type} ${span.article} ${span.start}`);

/** Drafts whose sides overlap in two or more places speak of one difference; their sides are joined under the first. */
function joined(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex(
      (one) => one.rule === draft.rule && places(one).some((place) => places(draft).includes(place)),
    );
    const known = kept[at];
    if (known === undefined) {
      if (!kept.some((one) => places(one).filter((place) => places(draft).includes(place)).length > 1))
        kept.push(draft);
      continue;
    }
    const have = new Set(places(known));
    kept[at] = {
      ...known,
      sides: [
        ...known.sides,
        ...draft.sides.filter(({ span }) => !have.has(`${draft.type} ${span.article} ${span.start}`)),
      ],
    };
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
