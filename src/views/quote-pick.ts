import { csvOf, type ExportRow, jsonOf } from './quote-export.ts';

/** How a list of quotes is taken away; also how the names of its files end. */
export const listForms = ['csv', 'json', 'csl.json', 'bib', 'ris', 'annotations.json'] as const;
export type ListForm = (typeof listForms)[number];

export interface AnnotationList {
  /** Each with the address of the page of its quote as its id. */
  readonly items: readonly { readonly id: string }[];
}

/** What is listed, in the order of the ids; an id that the file does not hold is left out. */
function among<T>(all: readonly T[], idOf: (one: T) => string, ids: readonly string[]): readonly T[] {
  const byId = new Map(all.map((one) => [idOf(one), one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same page where the site is served now: the build may not have been told where that is. */
const here = (address: string, site: string): string => new URL(new URL(address).pathname, site).href;

const idIn =
  (pattern: RegExp) =>
  (piece: string): string =>
    pattern.exec(piece)?.[1] ?? '';

function pickRows(text: string, ids: readonly string[], site: string): readonly ExportRow[] {
  const rows: readonly ExportRow[] = JSON.parse(text);
  return among(rows, ({ id }) => id, ids).map((row) => ({ ...row, address: here(row.address, site) }));
}

function pickAnnotations(text: string, ids: readonly string[], site: string): object {
  const page: AnnotationList = JSON.parse(text);
  const items = among(page.items, ({ id }) => id.split('/').at(-2) ?? '', ids);
  return { ...page, items: items.map((item) => ({ ...item, id: here(item.id, site) })) };
}

function pickCsl(text: string, ids: readonly string[]): readonly unknown[] {
  const all: readonly { readonly id: string }[] = JSON.parse(text);
  return among(all, ({ id }) => id, ids);
}

/** Words of the file of all quotes that the file of a list is picked from: its own form, and for a table the rows as JSON. */
export const wholeOf = (form: ListForm): ListForm => (form === 'csv' ? 'json' : form);

/**
 * The listed quotes as a file, in the order of the list, out of the file of all of them (`wholeOf`). `site` is any address of the
 * site as it is read now. Throws SyntaxError where the file is not what it should be.
 */
export function pick(form: ListForm, text: string, ids: readonly string[], site: string): string {
  // No words can begin an entry: BibTeX escapes their braces, and RIS keeps each field on one line.
  if (form === 'bib') return among(text.split(/^(?=@article\{)/mu), idIn(/^@article\{([^,]+),/u), ids).join('');
  if (form === 'ris') return among(text.split(/^(?=TY {2}- )/mu), idIn(/^ID {2}- (\S+)/mu), ids).join('');
  if (form === 'csv') return csvOf(pickRows(text, ids, site));
  if (form === 'json') return jsonOf(pickRows(text, ids, site));
  return jsonOf(form === 'csl.json' ? pickCsl(text, ids) : pickAnnotations(text, ids, site));
}
