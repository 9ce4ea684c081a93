import type { SameClaim } from '../../../src/story/links.ts';
import type { Claim } from '../../../src/story/records.ts';
import type { Span } from '../../../src/story/span.ts';
import type { Cross } from './labels.ts';
import { coverage, type CrossCase, type CrossRow, crossRow } from './row.ts';

type Label = Cross['claims'][number];
type Pair<T> = readonly [T, T];

/** Pairs of different articles. */
const pairsOf = <T extends Span>(list: readonly T[]): Pair<T>[] =>
  list.flatMap((a, at) => list.slice(at + 1).flatMap((b): Pair<T>[] => (a.article === b.article ? [] : [[a, b]])));

const isOf = (claim: Span, member: Span): boolean => coverage(claim, member) >= 0.5;
const clustersOf = (claim: Span, labels: readonly Label[]): Label[] =>
  labels.filter((label) => label.members.some((member) => isOf(claim, member)));

/** Both claims say one labelled statement, or parts of one sentence that the label joins. */
function agreed([a, b]: Pair<Claim>, labels: readonly Label[]): Label | undefined {
  const [left, right] = [clustersOf(a, labels), clustersOf(b, labels)];
  return left.find((one) => right.some((other) => other === one || one.joined.includes(other.id)));
}

const found = ([a, b]: Pair<Span>, pairs: readonly Pair<Claim>[]): boolean =>
  pairs.some(([x, y]) => (isOf(x, a) && isOf(y, b)) || (isOf(x, b) && isOf(y, a)));

/** Clusters of one statement, by pairs of claims in different articles. */
export function measureClaimClusters(
  clusters: readonly SameClaim[],
  claims: readonly Claim[],
  labels: Cross,
): CrossRow {
  const byId = new Map(claims.map((one) => [one.id, one]));
  const pairs = clusters.flatMap(({ members }) => pairsOf(members.flatMap((id) => byId.get(id) ?? [])));
  const asked = labels.claims.filter((label) => !label.optional);
  const there = asked.flatMap((label) =>
    pairsOf(label.members.filter((one) => !one.optional)).map((pair): CrossCase => {
      const right = found(pair, pairs);
      const labelled = `${label.id}: ${pair[1].article} “${pair[1].text}”`;
      return { place: pair[0], labelled, found: right ? 'together' : null, right };
    }),
  );
  const extra = pairs
    .filter((pair) => agreed(pair, labels.claims) === undefined)
    .map(([a, b]): CrossCase => ({ place: a, labelled: null, found: `${b.article} “${b.text}”`, right: false }));
  return crossRow('same claim', 'pairs of claims in different articles', [...there, ...extra]);
}
