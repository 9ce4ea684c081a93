import { commentPrompts, formLabels, promoCapitals, promoLines } from '../language/words/chrome.ts';
import type { BlockRule, Page } from './page.ts';

/** Longest block that can be a line of site furniture, in code units. */
const longest = 250;

const whole = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})[\\s:*.!…]*$`, flags);
const prompt = whole(commentPrompts, 'i');
const label = whole(formLabels, 'i');
const promo = whole(promoLines, 'i');
const capitals = whole(promoCapitals, '');

const isForm = (page: Page, index: number): boolean => page.parts[index]?.kind === 'comment-form';

/** Furniture of the site, known by its own words. */
export const chromeRules: readonly BlockRule[] = [
  { name: 'comment-prompt', kind: 'comment-form', fits: ({ text }) => text.length <= longest && prompt.test(text) },
  {
    name: 'form-label',
    kind: 'comment-form',
    fits: ({ text }, index, page) => text.length <= 40 && label.test(text) && isForm(page, index - 1),
  },
  {
    name: 'promo-line',
    kind: 'promo',
    fits: ({ text }) => text.length <= longest && (capitals.test(text) || promo.test(text)),
  },
];
