import type { Routes } from './routes.ts';
import type { Site } from './site.ts';

/** Somebody named on the page, with the page that tells more. */
export interface Named {
  readonly name: string;
  readonly href: string;
}

/** Sources somebody quotes or carries, and the entry of each source among the names. */
interface Known {
  readonly quoted: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, string>;
}

const known = new WeakMap<Site, Known>();

function knownOf(site: Site): Known {
  const found = known.get(site);
  if (found !== undefined) return found;
  const { records, links } = site.all;
  const made: Known = {
    quoted: new Set(records.quotes.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via])),
    entries: new Map(links.names.flatMap(({ source, id }) => (source === null ? [] : [[source, id] as const]))),
  };
  known.set(site, made);
  return made;
}

/** A source with its page as a speaker; where nobody quotes it, with its entry among the names, if it has one. */
export function namedOf(site: Site, routes: Routes, id: string): Named {
  const { name, story } = site.source(id);
  const { quoted, entries } = knownOf(site);
  const entry = quoted.has(id) ? undefined : entries.get(id);
  const names = routes.names(site.stories.length > 1 ? story : undefined);
  return { name, href: entry === undefined ? routes.speaker(id) : `${names}#${entry}` };
}
