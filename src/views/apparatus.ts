import type { Change, SameQuote } from '../story/links.ts';
import type { Quote } from '../story/records.ts';
import type { Utterance, Witness } from './utterance.ts';

/** A run of a witness: words both have, or a change with the base's words and the words here; either may be empty. */
export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly type: Change['type']; readonly base: string; readonly here: string };

/** How one part of a witness stands to the fullest wording. `none`: the collation did not take it up. */
export type Standing = 'base' | 'collated' | 'none';

export interface PartReading {
  readonly quote: Quote;
  readonly standing: Standing;
  readonly pieces: readonly Piece[];
}

export interface Reading {
  readonly witness: Witness;
  readonly standing: Standing;
  readonly parts: readonly PartReading[];
  /** Kinds of change with their number, marks and spelling included. */
  readonly changes: readonly (readonly [Change['type'], number])[];
}

/** Changes of marks only are counted and not drawn: two styles of comma are not two wordings. */
const drawn = (change: Change): boolean => change.type !== 'punctuation';

/** The wording of a quote cut at its changes. The `same` and `here` texts joined are exactly the quote's text. */
export function piecesOf(quote: Quote, changes: readonly Change[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = quote.start;
  const same = (end: number): void => {
    if (end > at) pieces.push({ kind: 'same', text: quote.text.slice(at - quote.start, end - quote.start) });
    at = Math.max(at, end);
  };
  for (const change of [...changes]
    .filter(drawn)
    .sort((a, b) => a.here.start - b.here.start || a.here.end - b.here.end)) {
    if (change.here.start < at || change.here.end > quote.end) continue;
    same(change.here.start);
    pieces.push({ kind: 'change', type: change.type, base: change.base.text, here: change.here.text });
    at = change.here.end;
  }
  same(quote.end);
  return pieces;
}

function readPart(quote: Quote, groups: readonly SameQuote[]): Collated {
  const isBase = groups.some((group) => group.base === quote.id);
  const member = groups
    .flatMap((group) => (group.base === quote.id ? [] : group.members))
    .find(({ quote: id }) => id === quote.id);
  const changes = member?.changes ?? [];
  const standing = isBase ? 'base' : member === undefined ? 'none' : 'collated';
  return { quote, standing, pieces: piecesOf(quote, changes), changes };
}

type Collated = PartReading & { readonly changes: readonly Change[] };

/**
 * Words of the base that one part leaves out and another part of the same printing holds are not left out; what all parts
 * leave out is said once, in the last.
 */
function withoutHeld(part: Collated, before: readonly Collated[], after: readonly Collated[]): Collated {
  const within = (change: Change, other: Change): boolean =>
    other.type === 'dropped' && other.base.start < change.base.end && change.base.start < other.base.end;
  const collated = [...before, ...after].filter((other) => other.standing === 'collated');
  const saidLater = after.some((other) => other.standing === 'collated');
  const held = (change: Change): boolean =>
    change.type === 'dropped' &&
    (saidLater || collated.some((other) => !other.changes.some((one) => within(change, one))));
  const changes = part.changes.filter((change) => !held(change));
  return { ...part, changes, pieces: piecesOf(part.quote, changes) };
}

function readWitness(witness: Witness, groups: readonly SameQuote[]): Reading {
  const all = witness.parts.map((part) => readPart(part, groups));
  const parts = all.map((part, i) => withoutHeld(part, all.slice(0, i), all.slice(i + 1)));
  const counts = Map.groupBy(
    parts.flatMap((part) => part.changes),
    (change) => change.type,
  );
  const standing = parts.every((part) => part.standing === 'none')
    ? 'none'
    : parts.some((part) => part.standing === 'collated')
      ? 'collated'
      : 'base';
  return {
    witness,
    standing,
    parts: parts.map(({ quote, standing: own, pieces }) => ({ quote, standing: own, pieces })),
    changes: [...counts].map(([type, list]) => [type, list.length] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The critical apparatus of an utterance: one reading per witness, the fullest wording first, else in the order of the utterance. */
export function apparatus(utterance: Utterance, sameQuote: readonly SameQuote[]): readonly Reading[] {
  const readings = utterance.witnesses.map((witness) => readWitness(witness, sameQuote));
  return readings.sort((a, b) => Number(b.standing === 'base') - Number(a.standing === 'base'));
}
