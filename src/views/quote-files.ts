import type { Article } from '../story/article.ts';
import type { Quote } from '../story/records.ts';
import { csvOf, type ExportRow, jsonOf } from './quote-export.ts';
import { annotation, bibtex, cslJson, ris } from './quote-cite.ts';
import type { QuoteItem } from './quote-index.ts';
import type { ListForm } from './quote-pick.ts';
import type { Routes } from './routes.ts';
import type { Site } from './site.ts';
import { kindsOf } from './utterance.ts';

/** Where the words stand that a list shows: the article, and the quote with the words of all its parts. */
interface Cited {
  readonly article: Article;
  readonly quote: Quote;
  readonly parts: readonly Quote[];
}

function cited(site: Site, { utterance }: QuoteItem): readonly Cited[] {
  const { article, parts } = utterance.witnesses[0];
  const text = parts.map((part) => part.text).join(' … ');
  return parts.slice(0, 1).map((first) => ({ article: site.article(article), quote: { ...first, text }, parts }));
}

function exportRow({ names, source, utterance }: QuoteItem, address: string): ExportRow {
  return {
    id: utterance.id,
    words: utterance.witnesses[0].parts.map(({ text }) => text).join(' … '),
    speaker: source?.name ?? '',
    role: names.role.join('; '),
    kind: kindsOf(utterance),
    said: utterance.said ?? '',
    outlet: names.outlet,
    via: names.via,
    wordings: utterance.wordings,
    address,
  };
}

/**
 * All quotes of a list as one file, in the published order. `root` is where the site is served; with words withheld these are the
 * words as the pages show them. Text, ready to be written.
 */
export function quoteFile(
  site: Site,
  items: readonly QuoteItem[],
  form: ListForm,
  routes: Routes,
  root: URL | undefined,
): string {
  const at = (path: string): string => new URL(path, root).href;
  const rows = (): readonly ExportRow[] => items.map((item) => exportRow(item, at(routes.quote(item.utterance.id))));
  const all = items.flatMap((item) => cited(site, item));
  const made: Readonly<Record<ListForm, () => string>> = {
    csv: () => csvOf(rows()),
    json: () => jsonOf(rows()),
    'csl.json': () => jsonOf(all.map(({ article, quote }) => cslJson(article, quote))),
    bib: () => all.map(({ article, quote }) => `${bibtex(article, quote)}\n`).join(''),
    ris: () => all.map(({ article, quote }) => `${ris(article, quote)}\n`).join(''),
    'annotations.json': () =>
      jsonOf({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationPage',
        items: all.map(({ article, quote, parts }) => ({
          id: at(routes.quote(quote.id)),
          ...annotation(article, parts, at(routes.article(article.id))),
        })),
      }),
  };
  return made[form]();
}
