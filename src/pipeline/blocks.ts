import type { Block } from '../story/article.ts';
import { captionRules, openingCaptionRules } from './blocks/captions.ts';
import { chromeRules } from './blocks/chrome.ts';
import { chunksOf } from './blocks/chunks.ts';
import { creditRules } from './blocks/credit-lines.ts';
import { datelineRules } from './blocks/datelines.ts';
import { headingRules, standfirstRules, subheadingRules } from './blocks/headings.ts';
import { listRules } from './blocks/lists.ts';
import type { BlockRule, Page, Part } from './blocks/page.ts';
import type { Hint } from './markdown/markup.ts';

/**
 * Passes over the page; in each, the first rule that fits gives a part its kind, and a part that has one keeps it.
 * Order matters: furniture first, since its words lie about tense and names; captions before headlines, since many captions lack a
 * full stop; standfirsts after captions, since a caption below is what gives them away; subheadings last, since they are what is left.
 */
const passes: readonly (readonly BlockRule[])[] = [
  [...chromeRules, ...creditRules, ...datelineRules],
  captionRules,
  headingRules,
  openingCaptionRules,
  standfirstRules,
  listRules,
  subheadingRules,
];

function settle(page: Page, rules: readonly BlockRule[]): void {
  page.parts.forEach((part, index) => {
    const rule = part.kind === null ? rules.find((candidate) => candidate.fits(part, index, page)) : undefined;
    if (!rule) return;
    part.kind = rule.kind;
    part.rule = rule.name;
  });
}

const bareWords = (text: string): string => text.replace(/\s*[([][^()[\]]{2,100}[)\]]\.?$/, '');

/** Marks the parts whose words, a credit at the end apart, stand in an earlier part of the same kind. */
function findRepeats(parts: readonly Part[]): void {
  const first = new Map<string, number>();
  parts.forEach((part, index) => {
    const key = `${part.kind} ${part.kind === 'caption' ? bareWords(part.text) : part.text}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else part.repeats = earlier;
  });
}

/**
 * The blocks of a plain text, in text order, each with the rule that named its kind. Every character that is no blank stands in
 * exactly one block; blanks at the edges of a block, non-breaking spaces included, stand in none.
 * @param hints what Markdown said of the text, `[]` for plain text
 * @param title headline from the front matter
 */
export function findBlocks(text: string, hints: readonly Hint[], title: string | null): Block[] {
  const parts = chunksOf(text, hints).map(
    (chunk): Part => ({
      ...chunk,
      text: text.slice(chunk.start, chunk.end),
      kind: null,
      rule: 'paragraph',
      repeats: null,
    }),
  );
  const page: Page = { parts, title };
  for (const rules of passes) settle(page, rules);
  findRepeats(parts);
  return parts.map(({ kind, start, end, repeats, rule }) => ({ kind: kind ?? 'paragraph', start, end, repeats, rule }));
}
