/**
 * What a parameter may hold. `text`: anything but blanks; `one`: a listed value; `many`: listed values, printed in listed order;
 * `row`: listed values in the reader's order; `date`: an ISO day that exists.
 */
export type Param =
  | { readonly kind: 'text' }
  | { readonly kind: 'one'; readonly of: readonly string[]; readonly fallback: string }
  | { readonly kind: 'many' | 'row'; readonly of: readonly string[] }
  | { readonly kind: 'date' };

/** Parameters of one page in the order they are printed. */
export type Spec = Readonly<Record<string, Param>>;

/** Values per parameter, always a list; a missing or default one is empty. */
export interface UrlState {
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Parameters that are not ours, kept as they came. */
  readonly unknown: readonly (readonly [string, string])[];
}

export interface Parsed {
  readonly state: UrlState;
  /** What was dropped, as `name=value`, for a notice. */
  readonly dropped: readonly string[];
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function fits(param: Param, value: string): boolean {
  if (param.kind === 'text') return true;
  return param.kind === 'date' ? isDay(value) : param.of.includes(value);
}

/** The one form of a list of fitting values: blanks out, doubles out, fixed order, defaults out; single ones keep their last value. */
function settled(param: Param, values: readonly string[]): readonly string[] {
  if (param.kind === 'many') return param.of.filter((value) => values.includes(value));
  if (param.kind === 'row') return [...new Set(values)];
  const last = param.kind === 'text' ? values.map((value) => value.trim().replace(/\s+/gu, ' ')).at(-1) : values.at(-1);
  const isDefault = last === undefined || last === '' || (param.kind === 'one' && last === param.fallback);
  return isDefault ? [] : [last];
}

/** A state without doubles and defaults; what `parse(print(…))` gives back. */
export function normal(spec: Spec, state: UrlState): UrlState {
  const entries = Object.entries(spec).map(([name, param]) => {
    const fitting = (state.values[name] ?? []).filter((value) => fits(param, value));
    return [name, settled(param, fitting)] as const;
  });
  return { values: Object.fromEntries(entries), unknown: state.unknown.filter(([name]) => !Object.hasOwn(spec, name)) };
}

/** Reads a query string (with or without its `?`). Never throws: what does not fit is dropped and named. */
export function parse(spec: Spec, query: string): Parsed {
  const pairs = [...new URLSearchParams(query)];
  const dropped = pairs.flatMap(([name, value]) => {
    const param = Object.hasOwn(spec, name) ? spec[name] : undefined;
    return param === undefined || value.trim() === '' || fits(param, value) ? [] : [`${name}=${value}`];
  });
  const values = Object.fromEntries(
    Object.keys(spec).map((name) => [name, pairs.filter(([key]) => key === name).map(([, value]) => value)]),
  );
  return { state: normal(spec, { values, unknown: pairs }), dropped };
}

/** Prints a state as a query string with its `?`; the empty string when everything is default. Unknown parameters come last. */
export function print(spec: Spec, state: UrlState): string {
  const { values, unknown } = normal(spec, state);
  const known = Object.keys(spec).flatMap((name) =>
    (values[name] ?? []).map((value): [string, string] => [name, value]),
  );
  const query = new URLSearchParams([
    ...known,
    ...unknown.map(([name, value]): [string, string] => [name, value]),
  ]).toString();
  return query === '' ? '' : `?${query}`;
}

export function one(state: UrlState, name: string): string | null {
  return state.values[name]?.[0] ?? null;
}

export function many(state: UrlState, name: string): readonly string[] {
  return state.values[name] ?? [];
}

export function withValues(state: UrlState, name: string, values: readonly string[]): UrlState {
  return { ...state, values: { ...state.values, [name]: values } };
}
