import type { Claim } from '../../src/story/records.ts';
import type { GoldClaim, Hedge } from './gold.ts';
import { type Labelled, presence, scored } from './input.ts';
import { overlap, pair, samePlace } from './places.ts';
import { type Case, type Tally, tally } from './tally.ts';

const kind = 'claims';
const certainties: Readonly<Record<Hedge, readonly Claim['certainty'][]>> = {
  none: ['stated'],
  reported: ['attributed'],
  doubtful: ['hedged', 'disputed'],
  denied: ['denied', 'disputed'],
};

/** Two propositions in the same words count once. Captions, headlines and the like are chrome to the build: optional here. */
function labelsOf(claims: readonly GoldClaim[]): GoldClaim[] {
  const first = claims.filter((claim, i) => claims.findIndex((other) => samePlace(claim, other)) === i);
  return first.map((claim) => ({ ...claim, optional: claim.optional || Boolean(claim.inNoise) }));
}

function certaintyCase([label, claim]: readonly [GoldClaim, Claim]): Case {
  const accepted = [label.hedge, ...label.altHedges].flatMap((hedge) => certainties[hedge]);
  return {
    place: claim,
    labelled: accepted.join(' or '),
    found: claim.certainty,
    right: accepted.includes(claim.certainty),
  };
}

/** Who stands behind a claim. Compared only where the label names a person or body with an entity, or nobody. */
function standingCases(pairs: readonly (readonly [GoldClaim, Claim])[], { identity }: Labelled): Case[] {
  return pairs.flatMap(([label, claim]): Case[] => {
    const entity = label.attributedTo === null ? null : identity.named(label.attributedTo);
    if (label.attributedTo !== null && entity === null) return [];
    const found = identity.nameOf(claim.by);
    if (label.attributedTo === null)
      return found === null ? [] : [{ place: claim, labelled: null, found, right: false }];
    return [{ place: claim, labelled: label.attributedTo, found, right: identity.entityOf(claim.by) === entity }];
  });
}

/** Claims: at least half of both stretches together is shared; then certainty and who stands behind them. */
export function measureClaims(input: Labelled): Tally[] {
  const { article, gold, records } = input;
  const labels = labelsOf(gold.claims);
  const fit = (label: GoldClaim, claim: Claim): number => {
    const common = overlap(label, claim);
    return common < 0.5 ? 0 : common;
  };
  const pairs = pair(labels, records.claims, fit);
  const kept = scored(pairs);
  return [
    tally({ kind, what: 'claims', note: 'half of the words shared' }, article, presence(labels, records.claims, pairs)),
    tally({ kind, what: 'certainty of claims', note: 'of those found' }, article, kept.map(certaintyCase)),
    tally({ kind, what: 'who stands behind claims', note: 'of those found' }, article, standingCases(kept, input)),
  ];
}
