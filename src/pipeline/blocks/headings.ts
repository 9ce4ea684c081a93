import type { BlockKind } from '../../story/article.ts';
import { type BlockRule, headKinds, isUnfinished, type Page, type Part, wordCount } from './page.ts';

const longestHeadline = 140;
const longestSubheading = 80;
/** Title | Section | Site, or Title - Site: what browsers show, copied with the text. */
const browserTitle =
  /^.{8,140}?(?:\s+\|\s+[^|]{2,40}){1,4}$|^.{15,140}\s[-–—]\s(?:The )?\p{Lu}[\p{L}\p{N}.']*(?: \p{Lu}[\p{L}\p{N}.']*){0,3}$/u;
const attributed = /\b(?:said|says|told|added|asked|replied|according to)\b/;
const reported =
  /\b(?:said|told|announced|added|was|were|had|has|have|did|been|(?:on|late|early) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/i;

/** Lines of a transcript, questions somebody asked, and quotations that go on in the next paragraph. */
const transcript = /^["“]?(?:Q|A|\p{Lu}{2,}):\s|^["“][^"”]*(?:\?["”])?$/u;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const opensPage = (page: Page, index: number): boolean =>
  !page.parts.some(({ kind }, i) => i < index && kind !== 'headline' && kind !== 'promo' && kind !== 'comment-form');

function isBrowserTitle({ text }: Part, index: number, page: Page): boolean {
  return index === 0 && page.parts.length > 1 && text.length <= 220 && isUnfinished(text) && browserTitle.test(text);
}

/** Words that only a browser title's separator parts from the next, as site names stand last. */
export function siteOfBrowserTitle(text: string): { start: number; end: number } | null {
  const found = /(?:\s\|\s+|\s[-–—]\s+)([^|]{2,40})$/u.exec(text);
  const name = found?.[1]?.trim();
  if (!found || !name) return null;
  const start = found.index + found[0].indexOf(name, 2);
  return { start, end: start + name.length };
}

function repeatsTitle({ text }: Part, index: number, page: Page): boolean {
  return page.title !== null && index < 4 && text.length <= 2 * longestHeadline && plain(text) === plain(page.title);
}

/** A short first line without a full stop, over something longer. */
function isHeadline({ text, hint }: Part, index: number, page: Page): boolean {
  if (index !== 0 || hint === 'list' || hint === 'quote') return false;
  if (hint === 'heading') return true;
  const next = page.parts[1];
  return (
    next !== undefined &&
    text.length <= longestHeadline &&
    wordCount(text) <= 22 &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(text) &&
    isUnfinished(text) &&
    longerFollows(page, text)
  );
}

/** The headline of the page once more, as pages print it for small screens. */
function isHeadlineCopy({ text }: Part, index: number, page: Page): boolean {
  const before = page.parts[index - 1];
  return before?.kind === 'headline' && before.text === text;
}

const longerFollows = (page: Page, text: string): boolean =>
  page.parts.slice(1, 5).some((part) => part.text.length > 1.5 * text.length && !isUnfinished(part.text));

/**
 * The summary over an article: first words of the page (a headline apart), more than a headline, in the present tense, nobody named as
 * having said it on a day; and what follows is a caption, byline or dateline, not the body.
 */
function isStandfirst({ text, hint }: Part, index: number, page: Page): boolean {
  if (hint !== null || !opensPage(page, index) || index + 2 >= page.parts.length) return false;
  if (text.length > 400 || reported.test(text)) return false;
  const next = page.parts[index + 1];
  if (!next || !headKinds.has(next.kind)) return false;
  return index > 0 || text.length > longestHeadline;
}

/** A short line without a full stop between paragraphs; it may be wholly in quotation marks. */
function isSubheading({ text, hint }: Part, index: number, page: Page): boolean {
  if (hint === 'heading') return index > 0;
  if (hint !== null || index === 0 || text.length >= longestSubheading || wordCount(text) > 14) return false;
  if (!isUnfinished(text) || !/^["'“‘]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if ((attributed.test(text) && /["“”]/.test(text)) || transcript.test(text)) return false;
  return bodyFollows(page, index) && !opensPage(page, index);
}

const silent: ReadonlySet<BlockKind | null> = new Set<BlockKind | null>(['promo', 'credit', 'caption', 'dateline']);

function bodyFollows(page: Page, index: number): boolean {
  let at = index + 1;
  while (silent.has(page.parts[at]?.kind ?? null)) at++;
  const next = page.parts[at];
  return (
    next !== undefined &&
    next.kind !== 'comment-form' &&
    (next.text.length >= longestSubheading || !isUnfinished(next.text))
  );
}

/** Words over an article or a part of it, known by where they stand. */
export const headingRules: readonly BlockRule[] = [
  { name: 'title-repeated', kind: 'headline', fits: repeatsTitle },
  { name: 'browser-title', kind: 'headline', fits: isBrowserTitle },
  { name: 'first-line', kind: 'headline', fits: isHeadline },
  { name: 'headline-copy', kind: 'headline', fits: isHeadlineCopy },
];
export const standfirstRules: readonly BlockRule[] = [
  { name: 'summary-before-head', kind: 'standfirst', fits: isStandfirst },
];
export const subheadingRules: readonly BlockRule[] = [{ name: 'short-line', kind: 'subheading', fits: isSubheading }];
