import { HTMLElement, type Node } from 'node-html-parser';
import type { Page } from './built.ts';

/** Text below a node without the elements that `drop` picks. */
export function textOf(node: Node, drop: (element: HTMLElement) => boolean): string {
  if (!(node instanceof HTMLElement)) return node.nodeType === 3 ? node.textContent : '';
  return drop(node) ? '' : node.childNodes.map((child) => textOf(child, drop)).join('');
}

/** Runs of white space as one space: what a reader sees. */
export const seen = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words the site adds for those who hear it, and marks of outlets. */
const aside = (element: HTMLElement): boolean =>
  element.classList.contains('visually-hidden') || element.classList.contains('siglum');
/** In a table of wordings <del> holds what another printing has. */
const asideInTable = (element: HTMLElement): boolean => aside(element) || element.tagName === 'DEL';

/** Elements that hold words of articles and nothing else. Set in the same type but the site's own: citations, names of reporting lines, labels of rows. */
const PRINTED = ['.words', '.wording', '.quoted', '.tl-date', 'q', 'ins', 'del', '.headline a'].join(',');
const OWN = ['.cite', '#cite', '#travel', '.lede', '.headline', '.about', '#speakers', '.matrix-label'].join(',');

/** What a page shows as printed by an outlet. */
export function printed(page: Page): string[] {
  const elements = page.document.querySelectorAll(`main :is(${PRINTED})`).filter((e) => e.closest(OWN) === null);
  return elements.map((e) => seen(textOf(e, e.tagName === 'TD' ? asideInTable : aside))).filter((text) => text !== '');
}

const MARKS = /^["'“”‘’«»‹›„‚]+|["'“”‘’«»‹›„‚]+$/gu;

/** Whether the words stand in one of the texts as they are. "…" is the site's sign for what it leaves out. */
export function standsIn(texts: readonly string[], shown: string): boolean {
  const stands = (words: string): boolean => texts.some((text) => text.includes(words));
  if (stands(shown)) return true;
  const parts = shown.split('…').map((part) => seen(part));
  return parts.every((part) => stands(part) || stands(seen(part.replace(MARKS, ''))));
}

/** The text of a reader page as the browser has it, block by block. */
export const paragraphs = (page: Page): string[] =>
  page.document.querySelectorAll('.txt').map((element) => element.textContent);
