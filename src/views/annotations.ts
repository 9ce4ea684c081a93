import type { Article } from '../story/article.ts';
import type { AnyRecord } from '../story/records.ts';
import type { Span } from '../story/span.ts';
import type { Site } from './site.ts';

/** Characters given before and after the words, so that they are found again in a changed text. */
const AROUND = 32;

/** Selectors of the W3C Web Annotation Data Model (4.2.4, 4.2.5) for words of an article. Offsets in UTF-16 code units. */
export function selectors(text: string, { start, end }: Pick<Span, 'start' | 'end'>): readonly object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

function bodyOf(site: Site, record: Exclude<AnyRecord, { kind: 'source' }>): string {
  const speaker = record.kind === 'quote' && record.speaker !== null ? site.source(record.speaker).name : null;
  const detail = record.kind === 'quote' ? record.form : record.kind === 'claim' ? record.certainty : null;
  return [record.kind, detail, speaker].filter((part) => part !== null).join(' · ');
}

/**
 * Every record of an article as a W3C AnnotationPage, in text order. Ids are relative to the file, so that they are right wherever
 * the site is served: `./#<record>` is the record on the page of its article.
 */
export function annotationPage(site: Site, article: Article): object {
  const { quotes, claims, dates, figures } = site.inArticle(article.id);
  const records = [...quotes, ...claims, ...dates, ...figures].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.json',
    type: 'AnnotationPage',
    items: records.map((record) => ({
      id: `./#${record.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'TextualBody', value: bodyOf(site, record), format: 'text/plain' },
      target: { type: 'SpecificResource', source: article.url ?? './', selector: selectors(article.text, record) },
    })),
  };
}
