import type { Site } from './site.ts';
import { strings } from './strings.ts';

/** One file offered for download. */
export interface DataFile {
  readonly name: string;
  readonly bytes: number;
  readonly format: 'JSON' | 'JSON Schema' | 'JSON Lines' | 'CSV';
}
/** The files that hold one thing: quotes as CSV and JSON Lines, or articles with their schema. */
export interface DataGroup {
  readonly name: string;
  readonly what: string;
  readonly files: readonly DataFile[];
}

function formatOf(name: string): DataFile['format'] {
  if (name.endsWith('.schema.json')) return 'JSON Schema';
  if (name.endsWith('.csv')) return 'CSV';
  return name.endsWith('.jsonl') ? 'JSON Lines' : 'JSON';
}

/** Article text may not be published in full somewhere in the corpus. */
export function hasWithheld(site: Site): boolean {
  return site.all.articles.some((a) => a.rights !== 'full');
}

const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a file says when text is withheld: rebuilt from the blanked corpus; null for a file with no such form. */
function rebuilt(site: Site, name: string): string | null {
  const { articles, records, links } = site.all;
  const files: Readonly<Record<string, unknown>> = {
    'articles.json': articles,
    'records.json': records,
    'links.json': links,
    'stories.json': site.stories,
    'manifest.json': site.manifest,
    'measured.json': site.measured === null ? null : { ...site.measured, errors: [] },
  };
  return name in files ? jsonFile(files[name]) : null;
}

/**
 * The text to publish under a name. With every article published in full this is the build's own file, byte for byte. With
 * text withheld, JSON is written anew from the blanked corpus and tables, which would hold the words, are not published: null.
 */
export function publishedFile(site: Site, name: string, read: (name: string) => string): string | null {
  if (!hasWithheld(site) || name.endsWith('.schema.json')) return read(name);
  return rebuilt(site, name);
}

/** Files by what they hold, in a fixed order: whole contract files first. */
export function dataGroups(site: Site, names: readonly string[], read: (name: string) => string): DataGroup[] {
  const files = names.flatMap((name) => {
    const text = publishedFile(site, name, read);
    return text === null ? [] : [{ name, bytes: new TextEncoder().encode(text).length, format: formatOf(name) }];
  });
  const what: Readonly<Record<string, string>> = strings.data.what;
  const order = Object.keys(what);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const groups = [...new Set(files.map((f) => f.name.split('.')[0] ?? f.name))];
  return groups
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, what: what[name] ?? '', files: files.filter((f) => f.name.split('.')[0] === name) }));
}

/** Bytes in plain words, decimal units. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)}\u00a0kB` : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
