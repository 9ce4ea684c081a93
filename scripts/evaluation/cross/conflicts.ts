import type { Conflict } from '../../../src/story/links.ts';
import type { Cross } from './labels.ts';
import { type CrossCase, type CrossRow, crossRow, touches } from './row.ts';

type Label = Cross['conflicts'][number];

/** Of the right type, with sides on at least two labelled sides. */
function fits(found: Conflict, label: Label): boolean {
  if (found.type !== label.type && !label.altTypes.includes(found.type)) return false;
  const sides = label.sides.filter(({ spans }) =>
    spans.some((one) => found.sides.some((side) => touches(side.span, one))),
  );
  return sides.length >= 2;
}

const told = ({ type, about, sides }: Conflict): string =>
  `${type}, ${about}: ${sides.map((one) => `${one.article} ${one.value}`).join(' | ')}`;

function differenceCases(differs: readonly Conflict[], labels: readonly Label[]): CrossCase[] {
  const asked = labels.filter((label) => !label.optional);
  const there = asked.flatMap((label): CrossCase[] => {
    const place = label.sides[0]?.spans[0];
    const hit = differs.find((one) => fits(one, label));
    return place === undefined
      ? []
      : [{ place, labelled: label.id, found: hit === undefined ? null : told(hit), right: hit !== undefined }];
  });
  const extra = differs.filter((one) => !labels.some((label) => fits(one, label)));
  return [
    ...there,
    ...extra.flatMap((one): CrossCase[] => {
      const place = one.sides[0]?.span;
      return place === undefined ? [] : [{ place, labelled: null, found: told(one), right: false }];
    }),
  ];
}

/** Two wordings that fit together must not be two sides of one difference. */
function lookAlikeCases(differs: readonly Conflict[], { compatible, conflicts }: Cross): CrossCase[] {
  const wrongly = differs.filter((one) => !conflicts.some((label) => fits(one, label)));
  return compatible.flatMap(({ id, sides }): CrossCase[] => {
    const [place] = sides;
    const hit = wrongly.find(
      (one) => sides.filter((label) => one.sides.some((side) => touches(side.span, label))).length >= 2,
    );
    return place === undefined
      ? []
      : [{ place, labelled: id, found: hit === undefined ? 'no difference' : told(hit), right: hit === undefined }];
  });
}

export function measureConflicts(found: readonly Conflict[], labels: Cross): CrossRow[] {
  const differs = found.filter((one) => one.verdict === 'differs');
  return [
    crossRow('differences', 'type, and two labelled sides', differenceCases(differs, labels.conflicts)),
    crossRow('look-alikes left alone', 'compatible wordings not called a difference', lookAlikeCases(differs, labels)),
  ];
}
