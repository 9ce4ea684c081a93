import type { BlockRule, Page } from './page.ts';

const item = /^(?:[-*•▪‣·–]|\d{1,2}[.)])\s+\S/;
const isItem = (page: Page, index: number): boolean => item.test(page.parts[index]?.text ?? '');

/** Lists and quoted documents, as Markdown marks them, or two lines and more that begin with bullets or numbers. */
export const listRules: readonly BlockRule[] = [
  { name: 'markdown-list', kind: 'list', fits: ({ hint }) => hint === 'list' },
  { name: 'markdown-quote', kind: 'quote', fits: ({ hint }) => hint === 'quote' },
  {
    name: 'bullets',
    kind: 'list',
    fits: (_, index, page) => isItem(page, index) && (isItem(page, index - 1) || isItem(page, index + 1)),
  },
];
