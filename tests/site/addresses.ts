import type { HTMLElement } from 'node-html-parser';
import { attribute, type Built, type Page } from './built.ts';

/** Host that stands for the site's own while an address is resolved. */
const HERE = 'https://here.example';
/** Host that the build prints where the format demands a whole address and CROSSREAD_SITE gives none. */
const STAND_IN = 'https://crossread.example';

const holding = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

export interface Address {
  readonly element: HTMLElement;
  readonly value: string;
}

/** Every address a page names in an attribute, one for each entry of a srcset. */
export function addresses(page: Page): Address[] {
  return page.elements.flatMap((element) => {
    const single = holding.flatMap((name) => attribute(element, name) ?? []);
    const sets = (attribute(element, 'srcset') ?? '').split(',').map((entry) => entry.trim().split(/\s/)[0] ?? '');
    return [...single, ...sets.filter((entry) => entry !== '')].map((value) => ({ element, value }));
  });
}

/** Addresses that a style sheet or a style element loads. */
export const cssAddresses = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);

/** Whether an address leads to another host. Addresses of data: hold what they show. */
export function leaves(value: string, from: string): boolean {
  const { origin, protocol } = new URL(value, HERE + from);
  return protocol !== 'data:' && origin !== HERE && origin !== STAND_IN;
}

/** Why an address of the site itself leads nowhere; null when it leads somewhere. */
export function dead(site: Built, value: string, from: string): string | null {
  const { pathname, hash } = new URL(value, HERE + from);
  const why = (what: string): string => `${from} → ${value}: ${what}`;
  if (!pathname.startsWith(site.base)) return why('outside the base path');
  const below = decodeURIComponent(pathname.slice(site.base.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!site.files.has(file)) return why('no such file');
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || !file.endsWith('.html')) return null;
  return site.page(file).ids.has(id) ? null : why('no such anchor');
}
