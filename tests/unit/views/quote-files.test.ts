import { describe, expect, it } from 'vitest';
import { lateStrings } from '../../../src/views/quote-late-strings.ts';
import { quoteFile } from '../../../src/views/quote-files.ts';
import { quoteIndex } from '../../../src/views/quote-index.ts';
import { ris } from '../../../src/views/quote-cite.ts';
import { type ListForm, listForms, pick, wholeOf } from '../../../src/views/quote-pick.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { facetWords } from '../../../src/views/strings-explorer.ts';
import { anArticle, aQuote } from './explorer-fixture.ts';
import { strike } from './strike.ts';

const { items } = quoteIndex(strike, strike.scope(), facetWords);
const all = items.map(({ utterance }) => utterance.id);
const whole = (form: ListForm): string =>
  quoteFile(strike, items, form, makeRoutes('/base/'), new URL('https://news.example'));
const picked = (form: ListForm, ids: readonly string[]): string =>
  pick(form, whole(wholeOf(form)), ids, 'https://read.example/base/quotes/');

/** How often an id stands in a file as that of an entry. */
const entries: Readonly<Record<ListForm, RegExp>> = {
  csv: /^\uFEFF?(q\w+),/gm,
  json: /^ {4}"id": "(\w+)"/gm,
  'csl.json': /^ {4}"id": "(\w+)"/gm,
  bib: /^@article\{(\w+),/gm,
  ris: /^ID {2}- (\w+)$/gm,
  'annotations.json': /^ {6}"id": ".*\/(\w+)\/"/gm,
};
const idsIn = (form: ListForm, text: string): readonly (string | undefined)[] =>
  [...text.matchAll(entries[form])].map(([, id]) => id);

describe('the file of a list', () => {
  it('has a name of its own for each button', () => expect(lateStrings.forms).toHaveLength(listForms.length));

  it.each(listForms)('as %s holds every quote once, in the published order', (form) => {
    expect(all.length).toBeGreaterThan(2);
    expect(idsIn(form, whole(form))).toEqual(all);
  });

  it.each(listForms)('as %s, picked, holds what is listed in the order of the list, and nothing else', (form) => {
    const listed = [...all].reverse().slice(1);
    expect(idsIn(form, picked(form, [...listed, 'qnone']))).toEqual(listed);
    expect(idsIn(form, picked(form, []))).toEqual([]);
  });

  it.each(listForms.filter((form) => form === 'bib' || form === 'ris' || form === 'csl.json'))(
    'as %s, picked whole, is the file itself',
    (form) => expect(picked(form, all)).toBe(whole(form)),
  );

  it('leads to where the site is read, not to where it was built for', () => {
    const [row] = JSON.parse(picked('json', all.slice(0, 1)));
    expect(row.address).toBe(`https://read.example/base/quotes/${all[0]}/`);
    expect(JSON.parse(picked('annotations.json', all.slice(0, 1))).items[0].id).toBe(row.address);
    expect(whole('json')).toContain(`https://news.example/base/quotes/${all[0]}/`);
  });

  it('is not split by words that look like an entry', () => {
    const words = 'first\n@article{qother,\r\nTY  - NEWS\nID  - qother\u2028ER  - ';
    const article = anArticle('one', 'A', '2020-03', [`“${words}”`]);
    const text = `${ris(article, { ...aQuote('q1', article, 'first'), text: words })}\n`;
    expect(pick('ris', text, ['q1'], 'https://x.example/')).toBe(text);
    expect(pick('ris', text, ['qother'], 'https://x.example/')).toBe('');
    expect(text.split('\n')).toHaveLength(10);
    expect(text).toContain('\nPY  - 2020\nDA  - 2020/03//\n');
  });
});
