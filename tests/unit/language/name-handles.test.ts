import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyHandles, personHandles } from '../../../src/pipeline/language/name-handles.ts';
import { type Known, sameBody, samePerson } from '../../../src/pipeline/language/same-source.ts';
import { article, source } from '../link/invented.ts';

const home = article('a', ['Somebody spoke.']);
const known = (
  name: string,
  type: 'person' | 'organisation',
  id = name,
  articleId = 'a',
  short: readonly string[] = [],
): Known => ({
  source: {
    ...source(id, home, 'Somebody', { type }),
    article: articleId,
    name,
    names: [name, ...short].map((one) => ({ name: one, outlets: [], articles: [articleId] })),
  },
  gender: null,
});
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

const person = fc
  .tuple(
    fc.constantFrom('', '', 'Ann', 'Bill', 'William', 'Íñigo', 'Anna-Lena', 'Joe'),
    fc.constantFrom('', '', 'B.', 'Borisovich', 'Maria'),
    fc.constantFrom('Lowe', 'al-Lowe', 'Ibáñez', 'Ibanez', 'Brandt', 'van Dam', 'Dam', 'Smith-Lowe'),
    fc.constantFrom('', '', '', 'Jr', 'III'),
  )
  .map((parts) => parts.filter((one) => one !== '').join(' '));
const body = fc.constantFrom(
  'The Coast Council',
  'Coast Council',
  'Coast Council of Norway',
  'CC',
  'C.C.',
  'CCN',
  'Coast Council Norway',
  'The Coast Union',
  'Harbour Guard',
  'HG',
);

describe('handles of names', () => {
  it('are shared by every two names of one person, and by all that is weighed against them', () => {
    const names = fc.array(fc.tuple(person, fc.constantFrom('a', 'b', 'c')), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(names, (list) => {
        const all = list.map(([name, at], n) => known(name, 'person', `s${n}`, at));
        for (const a of all)
          for (const b of all) {
            const handles = [...personHandles(a.source), ...personHandles(b.source)];
            const near = all.filter((one) => meet(personHandles(one.source), handles));
            const same = samePerson(a, b, all);
            expect(samePerson(a, b, near)).toBe(same);
            if (same) expect(meet(personHandles(a.source), personHandles(b.source))).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('are shared by every two names of one body', () => {
    const short = fc.array(body, { maxLength: 2 });
    fc.assert(
      fc.property(body, short, body, short, (x, also, y, too) => {
        const [a, b] = [known(x, 'organisation', 'a', 'a', also), known(y, 'organisation', 'b', 'b', too)];
        if (sameBody(a, b)) expect(meet(bodyHandles(a.source), bodyHandles(b.source))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('are not shared by names that have nothing in common', () => {
    expect(
      meet(personHandles(known('Ann Lowe', 'person').source), personHandles(known('Joe Brandt', 'person').source)),
    ).toBe(false);
    expect(
      meet(
        bodyHandles(known('Harbour Guard', 'organisation').source),
        bodyHandles(known('Coast Council', 'organisation').source),
      ),
    ).toBe(false);
  });
});
