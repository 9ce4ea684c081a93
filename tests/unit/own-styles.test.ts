import { expect, it } from 'vitest';
import { hashOf } from '../../scripts/lib/own-hashes.ts';
import { lettersOf, namesOf, ownStyles, usedRules } from '../../scripts/lib/own-styles.ts';

const names = namesOf(
  '<p class="here also" id="n1" data-kind="one">absent <b>words</b></p>',
  'element.classList.add("later"); element.dataset.laterSet = 1; document.createElement("i")',
  lettersOf('waż'),
);
const used = (css: string): string => usedRules(css, names);

it('keeps rules for what is on the page, or may be put there by a script', () => {
  const selectors = [
    '.here',
    'b',
    '#n1',
    '.later',
    ':root',
    '[data-kind]',
    '[data-kind=one]',
    '[data-later-set=x]',
    'i',
    '[open]',
  ];
  for (const selector of selectors) expect(used(`${selector}{color:red}`)).toBe(`${selector}{color:red}`);
});

it('leaves out rules for what is not, media without a rule, and properties nothing asks for', () => {
  for (const selector of ['.absent', 'table', '#n2 b', '.here .absent', '[data-other]', '[data-kind=two]'])
    expect(used(`${selector}{color:red}`)).toBe('');
  expect(used('@media print{.absent{color:red}}')).toBe('');
  expect(used(':root{--a:red;--b:1px}b{color:var(--a)}')).toBe(':root{--a:red}b{color:var(--a)}');
});

it('is not misled by what must not be there, by alternatives, by words of the text or of a script', () => {
  for (const css of ['.here:not(.absent){color:red}', ':is(.here,.absent){color:red}', '.here,b{color:red}'])
    expect(used(css)).toBe(css);
  expect(used('.absent,.here,#n2 b{color:red}')).toBe('.here{color:red}');
  expect(used('p:has(.absent){color:red}')).toBe('');
  expect(used('element{color:red}')).toBe('');
  expect(used('::highlight(found){color:red}')).toBe('::highlight(found){color:red}');
});

it('leaves out faces for letters that the site has none of', () => {
  const face = (range: string): string => `@font-face{font-family:A;src:url(a.woff2)format("woff2")${range}}`;
  for (const range of ['', ';unicode-range:U+100-2AF', ';unicode-range:U+1E??,U+17C'])
    expect(used(face(range))).toBe(face(range));
  expect(used(face(';unicode-range:U+1E00-1EFF'))).toBe('');
});

it('makes one style sheet, which the policy of the page allows', () => {
  const [first, second] = ['.absent{color:red}.here{color:red}', 'b{color:red}'];
  const page = (policy: string, sheets: string): string =>
    `<meta content="style-src 'self' ${policy}">${sheets}<p class="here"><b>words</b></p>`;
  const before = page(`${hashOf(first)} ${hashOf(second)}`, `<style>${first}</style><style>${second}</style>`);
  const sheet = '.here,b{color:red}';
  const styled = ownStyles(lettersOf(''));
  expect(styled(before, '')).toBe(page(`${hashOf(sheet)} ${hashOf(second)}`, `<style>${sheet}</style>`));
  expect(styled(before, 'add("absent")')).toContain('.absent,.here');
  expect(styled('<p>plain</p>', '')).toBe('<p>plain</p>');
});
