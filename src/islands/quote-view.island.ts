import { element } from './marked.island.ts';
import type { Row } from './quote-list.island.ts';
import { say } from './quote-say.island.ts';
import type { Choice, FacetName } from '../views/search-facets.ts';
import type { Found, Index } from '../views/search-layers.ts';
import type { Query } from '../views/search-query.ts';

/** One view of the list: what was asked, what was found, what is left after the filters. */
export interface View {
  readonly text: string;
  readonly query: Query;
  readonly choice: Choice;
  readonly sort: string;
  /** Nothing asked: the list as the build wrote it. */
  readonly plain: boolean;
  /** So many of a long list are shown; a button shows more. */
  readonly most: number;
  readonly rows: readonly Row[];
  readonly index: Index;
  readonly found: Found;
  /** Rows the search words find, before filters. */
  readonly hits: readonly Row[];
  readonly shown: readonly Row[];
}

export interface Chosen {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
}

/** Quotes on one page of a long list (PAGE_SIZE of the build), and so many found ones at a time. */
export const PAGE = 200;

const SHOWN_TEXT = 60;

/** What was typed, shortened, in quotation marks: a pasted text would fill the page. */
export function quoted(text: string): string {
  if (text === '') return '';
  return say('quoted', text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);
}

/** A button that the click handler understands: `act` is a facet, `q`, `all` or `more`. */
export function button(text: string, act: string, value?: string): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.dataset['act'] = act;
  if (value !== undefined) made.dataset['value'] = value;
  return made;
}

export function labelOf(root: Element, facet: FacetName, value: string): string {
  const input = root.querySelector(`input[name=${facet}][value="${CSS.escape(value)}"]`);
  return `${say(facet)}: ${input?.nextElementSibling?.firstChild?.textContent ?? value}`;
}

/** Says that nothing was found for a text or, without one, that nothing passes the filters. */
export const noneFor = (text: string): string => (text === '' ? say('noPass') : say('none', quoted(text)));

/** Shows a notice of the page; hides it without words. */
export function notice(root: Element, name: string, text: string): void {
  const made = root.querySelector<HTMLElement>(`[data-notice=${name}]`);
  if (made === null) return;
  made.hidden = text === '';
  made.textContent = text;
}
