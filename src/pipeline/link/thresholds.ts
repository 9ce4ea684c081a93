import { thresholdTable } from '../../story/thresholds.ts';

/** Name → default, for the manifest. */
export const thresholdDefaults: Readonly<Record<string, number>> = Object.fromEntries(
  [...thresholdTable].map(([name, { value }]) => [name, value]),
);

/**
 * Look-up with the story file's overrides over the defaults.
 * @throws RangeError for a name no linker uses.
 */
export function thresholds(overrides: Readonly<Record<string, number>>): (name: string) => number {
  return (name) => {
    const value = overrides[name] ?? thresholdTable.get(name)?.value;
    if (value === undefined) throw new RangeError(`No threshold is called ${name}`);
    return value;
  };
}
