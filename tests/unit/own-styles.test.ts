import { expect, it } from 'vitest';
import { hashOf } from '../../scripts/lib/own-hashes.ts';
import { namesOf, ownStyles, usedRules } from '../../scripts/lib/own-styles.ts';

const names = namesOf('<p class="here also" id="n1">absent <b>words</b></p>', 'element.classList.add("later")');
const used = (css: string): string => usedRules(css, names);

it('keeps rules for what is on the page, or may be put there by a script', () => {
  for (const css of [
    '.here{color:red}',
    'b{color:red}',
    '#n1{color:red}',
    '.later{color:red}',
    ':root{color:red}',
    '[data-x]{color:red}',
  ])
    expect(used(css)).toBe(css);
});

it('leaves out rules for what is not, and media without a rule', () => {
  for (const css of ['.absent{color:red}', 'table{color:red}', '#n2 b{color:red}', '.here .absent{color:red}'])
    expect(used(css)).toBe('');
  expect(used('@media print{.absent{color:red}}')).toBe('');
});

it('is not misled by what must not be there, by alternatives, or by words of the text', () => {
  for (const css of ['.here:not(.absent){color:red}', ':is(.here,.absent){color:red}', '.absent,.here{color:red}'])
    expect(used(css)).toBe(css);
  expect(used('p:has(.absent){color:red}')).toBe('');
  expect(used('::highlight(found){color:red}')).toBe('::highlight(found){color:red}');
});

it('makes one style sheet, which the policy of the page allows', () => {
  const [first, second] = ['.absent{color:red}.here{color:red}', 'b{color:red}'];
  const page = (policy: string, sheets: string): string =>
    `<meta content="style-src 'self' ${policy}">${sheets}<p class="here"><b>words</b></p>`;
  const before = page(`${hashOf(first)} ${hashOf(second)}`, `<style>${first}</style><style>${second}</style>`);
  const sheet = '.here,b{color:red}';
  const styled = ownStyles();
  expect(styled(before, '')).toBe(page(`${hashOf(sheet)} ${hashOf(second)}`, `<style>${sheet}</style>`));
  expect(styled(before, 'add("absent")')).toContain('.absent,.here');
  expect(styled('<p>plain</p>', '')).toBe('<p>plain</p>');
});
