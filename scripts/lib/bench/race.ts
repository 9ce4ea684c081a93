function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Seconds of processor time one call takes, so that other work on the machine counts little. */
export function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Rounds that count, and rounds before them, in which the machine compiles what it will compile. */
export interface Rounds {
  readonly rounds: number;
  readonly warmUp: number;
}

/** Medians over rounds in which all contenders run in turn, so that a slow moment of the machine hits them alike. */
export function race<K extends string>(
  { rounds, warmUp }: Rounds,
  contenders: Readonly<Record<K, () => unknown>>,
): (name: K) => number {
  const times = new Map<string, number[]>();
  const entries = Object.entries<() => unknown>(contenders);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, work] of entries) {
      const took = seconds(work);
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  return (name) => median(times.get(name) ?? []);
}

/** As `race`, for work that tells itself how long each of its parts took. */
export function raceParts(
  { rounds, warmUp }: Rounds,
  work: () => ReadonlyMap<string, number>,
): [part: string, took: number][] {
  const times = new Map<string, number[]>();
  for (let round = -warmUp; round < rounds; round += 1)
    for (const [part, took] of work()) if (round >= 0) times.set(part, [...(times.get(part) ?? []), took]);
  return [...times].map(([part, list]) => [part, median(list)]);
}
