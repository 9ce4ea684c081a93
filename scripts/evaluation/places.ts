export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Spaces, quotation marks and closing punctuation do not count when two quoted stretches are compared. */
const edge = /[\s"“”'‘’«»„.,;:!?…—–-]/;

export function trimmed(text: string, { start, end }: Place): Place {
  let [from, to] = [start, end];
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Code units that two places share. */
export function shared(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared code units over all code units of both: 1 for equal places, 0 for places apart. */
export function overlap(a: Place, b: Place): number {
  const common = shared(a, b);
  return common === 0 ? 0 : common / (a.end - a.start + b.end - b.start - common);
}

export const samePlace = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;

/**
 * Pairs each label with at most one finding, best fit first; equal fits in order of the lists.
 * @param closeness how well two fit together; 0 never pairs them
 */
export function pair<G, F>(
  labels: readonly G[],
  findings: readonly F[],
  closeness: (label: G, finding: F) => number,
): Map<G, F> {
  const options = labels.flatMap((label) =>
    findings.map((finding) => ({ label, finding, score: closeness(label, finding) })),
  );
  const pairs = new Map<G, F>();
  const taken = new Set<F>();
  for (const { label, finding } of options.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (pairs.has(label) || taken.has(finding)) continue;
    pairs.set(label, finding);
    taken.add(finding);
  }
  return pairs;
}
