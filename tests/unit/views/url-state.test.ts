import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { many, normal, one, parse, print, type Spec, type UrlState, withValues } from '../../../src/views/url-state.ts';

const spec: Spec = {
  q: { kind: 'text' },
  speaker: { kind: 'many', of: ['a', 'b', 'b-2'] },
  kind: { kind: 'many', of: ['direct', 'partial', 'indirect'] },
  from: { kind: 'date' },
  row: { kind: 'row', of: ['b', 'a'] },
  sort: { kind: 'one', of: ['date', 'speaker'], fallback: 'date' },
};

describe('parse', () => {
  it.each([
    ['', '', []],
    ['?sort=date', '', []],
    ['?sort=speaker&q=only+way', '?q=only+way&sort=speaker', []],
    ['?kind=indirect&kind=direct&kind=direct', '?kind=direct&kind=indirect', []],
    ['?speaker=b&speaker=a', '?speaker=a&speaker=b', []],
    ['?from=2021-13-40', '', ['from=2021-13-40']],
    ['?from=2021-02-30', '', ['from=2021-02-30']],
    ['?sort=loudness&kind=shouted&kind=direct', '?kind=direct', ['sort=loudness', 'kind=shouted']],
    ['?speaker=nobody+here', '', ['speaker=nobody here']],
    ['?utm=x&q=a&utm=y', '?q=a&utm=x&utm=y', []],
    ['?row=a&row=b&row=a&row=c', '?row=a&row=b', ['row=c']],
    ['?q=%20%20', '', []],
    ['?__proto__=x&constructor=y', '?__proto__=x&constructor=y', []],
  ])('%s → %s', (query, printed, dropped) => {
    const parsed = parse(spec, query);
    expect(print(spec, parsed.state)).toBe(printed);
    expect(parsed.dropped).toEqual(dropped);
  });

  it('reads values and lists', () => {
    const { state } = parse(spec, '?q=peace&kind=direct&kind=partial');
    expect(one(state, 'q')).toBe('peace');
    expect(many(state, 'kind')).toEqual(['direct', 'partial']);
    expect(one(state, 'from')).toBeNull();
    expect(print(spec, withValues(state, 'q', []))).toBe('?kind=direct&kind=partial');
  });
});

const anyValue = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('direct', 'partial', 'date', 'speaker', 'a', 'b-2', '2021-08-22', '2021-13-40'),
);
const anyState: fc.Arbitrary<UrlState> = fc.record({
  values: fc.record({
    q: fc.array(anyValue, { maxLength: 2 }),
    speaker: fc.array(anyValue, { maxLength: 4 }),
    kind: fc.array(anyValue, { maxLength: 4 }),
    from: fc.array(anyValue, { maxLength: 2 }),
    row: fc.array(anyValue, { maxLength: 4 }),
    sort: fc.array(anyValue, { maxLength: 2 }),
  }),
  unknown: fc.array(fc.tuple(fc.constantFrom('utm', 'x y', 'Q', 'ünï'), fc.string({ unit: 'grapheme' })), {
    maxLength: 3,
  }),
});

describe('print', () => {
  it('gives back what it printed, for any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const parsed = parse(spec, print(spec, state));
        expect(parsed.state).toEqual(normal(spec, state));
        expect(parsed.dropped).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for equal views, however they were typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const printed = print(spec, parse(spec, query).state);
        expect(print(spec, parse(spec, printed).state)).toBe(printed);
      }),
    );
  });
});
