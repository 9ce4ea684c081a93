import { kindOf, pageKinds } from './kinds.ts';
import { quoteSearchCode, siteSearchCode } from './search-code.ts';
import { type Files, type PageWeight, quickly, weigh } from './weights.ts';

/** One figure beside the most it may be, in bytes. */
export interface Bounded {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  /** What it is made of, or where it was found. */
  readonly note: string;
}

const heaviest = (pages: readonly PageWeight[], size: (page: PageWeight) => number): PageWeight | undefined =>
  [...pages].sort((a, b) => size(b) - size(a))[0];

const first = (page: PageWeight): number => page.html + page.blocking;

/** Weighing well takes its time: of each kind the few pages that weigh most by a quick look, of which one will be the heaviest. */
const WEIGHED = 2;

/** The heaviest pages of each kind, weighed. */
function weighed(files: Files): ReadonlyMap<string, readonly PageWeight[]> {
  const pages = files.names.filter((file) => file.endsWith('.html'));
  const kinds = Map.groupBy(pages, (file) => kindOf(file).kind);
  const ofKind = (of: readonly string[]): readonly PageWeight[] =>
    of
      .map((file) => [file, quickly(files.read(file))] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, WEIGHED)
      .map(([file]) => weigh(files, file));
  return new Map([...kinds].map(([kind, of]) => [kind, ofKind(of)]));
}

/** The heaviest page of every kind there is. Without a declared site, a canonical link says that another page stands for this one. */
export function heaviestPages(files: Files): readonly string[] {
  const itself = (file: string): boolean =>
    !file.endsWith('.html') || !/<link rel="canonical"/.test(files.read(file).toString());
  const kinds = weighed({ ...files, names: files.names.filter(itself) });
  return pageKinds.flatMap(({ kind }) => heaviest(kinds.get(kind) ?? [], first)?.file ?? []);
}

/** The heaviest page of every kind, the most script and fonts any of them has, and the code of both searches. */
export function bounded(files: Files): readonly Bounded[] {
  const kinds = weighed(files);
  const ofKinds = pageKinds.flatMap(({ kind, most }): Bounded[] => {
    const page = heaviest(kinds.get(kind) ?? [], first);
    if (page === undefined) return [];
    const note = `HTML ${page.html} + ${page.blocking}, ${page.file}`;
    return [{ what: `${kind}: HTML, styles`, value: first(page), most, note }];
  });
  const most = (what: string, size: (page: PageWeight) => number, limit: number): Bounded[] => {
    const page = heaviest([...kinds.values()].flat(), size);
    return page === undefined ? [] : [{ what, value: size(page), most: limit, note: page.file }];
  };
  return [
    ...ofKinds,
    ...most('script in a page, uncompressed', (page) => page.inlineScript, 2000),
    ...most('fonts every page sends for', (page) => page.fonts, 60_000),
    {
      what: 'search of the quotes, on focus',
      value: quoteSearchCode(files),
      most: 12_000,
      note: 'all its code',
    },
    { what: 'search of everything', value: siteSearchCode(files), most: 12_000, note: 'all its code, worker too' },
  ];
}

/** The figures as a table beside the most they may be; what is over is marked. */
export function boundedTable(rows: readonly Bounded[]): string {
  const lines = rows.map(
    ({ what, value, most, note }) =>
      `  ${value > most ? '>' : ' '} ${what.padEnd(32)}${String(value).padStart(7)} of ${String(most).padEnd(7)} ${note}`,
  );
  return ['Brotli bytes to the first paint, the heaviest page of each kind', ...lines].join('\n');
}
