/** One sort of page, and what it may weigh before it is first painted. */
export interface PageKind {
  readonly kind: string;
  /** The paths of its files below the site's folder. */
  readonly files: RegExp;
  /** Bytes of HTML, style sheets and whatever else holds up the first paint, as brotli. */
  readonly most: number;
}

/** What a server may send at once, before it waits for the first answer: ten packets of about 1.4 kB. */
const ONE_FLIGHT = 14_000;

/** The first that fits counts. A page of no kind is a bug: `kindOf` throws. */
export const pageKinds: readonly PageKind[] = [
  { kind: 'overview', files: /^(?:stories\/[^/]+\/)?index\.html$/, most: ONE_FLIGHT },
  { kind: 'stories', files: /^stories\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'reader', files: /^articles\/[^/]+\/index\.html$/, most: ONE_FLIGHT },
  {
    kind: 'timeline',
    files: /^(?:stories\/[^/]+\/)?timeline\/(?:[^/]+\/)?index\.html$/,
    most: ONE_FLIGHT,
  },
  { kind: 'compare', files: /^(?:stories\/[^/]+\/)?compare\/(?:[^/]+\/)?index\.html$/, most: 40_000 },
  { kind: 'pair', files: /^compare\/[^/]+\/[^/]+\/index\.html$/, most: 40_000 },
  {
    kind: 'quotes',
    files: /^(?:stories\/[^/]+\/)?quotes\/(?:page\/[^/]+\/)?index\.html$/,
    most: ONE_FLIGHT,
  },
  { kind: 'quote', files: /^quotes\/[^/]+\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'speakers', files: /^speakers\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'speaker', files: /^speakers\/[^/]+\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'names', files: /^(?:stories\/[^/]+\/)?names\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'search', files: /^search\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'method', files: /^method\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'glossary', files: /^glossary\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'design', files: /^design\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'data', files: /^data\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'offline', files: /^offline\/index\.html$/, most: ONE_FLIGHT },
  { kind: 'not found', files: /^404\.html$/, most: ONE_FLIGHT },
];

/** The kind a page is of. Throws RangeError for a page of none, so that a new kind gets its bound. */
export function kindOf(file: string): PageKind {
  const found = pageKinds.find(({ files }) => files.test(file));
  if (found === undefined) throw new RangeError(`${file} is of no kind in scripts/lib/pages/kinds.ts: name it there.`);
  return found;
}
