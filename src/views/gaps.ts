import { outletCount } from './outlets.ts';
import { publishedWords } from './overview.ts';
import { places } from './paragraphs.ts';
import type { Scope, Site } from './site.ts';
import { strings } from './strings.ts';
import { isStance } from './quotations.ts';

const list = (values: readonly string[]): string => [...new Set(values)].sort().join(', ');

/** Numbered paragraphs in which no record of any kind stands. */
function emptyParagraphs(site: Site, scope: Scope): { empty: number; all: number } {
  const counted = scope.articles.flatMap((article) => {
    const { quotes, claims, dates, figures } = site.inArticle(article.id);
    const spans = [...quotes, ...claims, ...dates, ...figures];
    return places(article)
      .filter((p) => p.number !== null)
      .map((p) => spans.some((s) => s.start < p.block.end && s.end > p.block.start));
  });
  return { empty: counted.filter((has) => !has).length, all: counted.length };
}

/** Bodies named as carrying words of whose own pages none is among the articles. */
function absentCarriers(site: Site, scope: Scope): string {
  const names = scope.records.quotes.flatMap((q) => q.via.map((id) => site.source(id).name));
  const outlets = new Set(scope.articles.map((a) => a.outlet.name));
  return list(names.filter((name) => !outlets.has(name)));
}

/** What these articles cannot show, worked out from what is missing. One sentence each. */
export function gaps(site: Site, scope: Scope): string[] {
  const t = strings.gaps;
  const { articles, records, links } = scope;
  const spoken = records.quotes.filter((q) => q.form !== 'scare' && !isStance(q));
  const empty = emptyParagraphs(site, scope);
  const n = {
    outletUnknown: articles.filter((a) => a.outlet.name === null).length,
    noByline: articles.filter((a) => a.byline === null).length,
    noDate: articles.filter((a) => a.published.value === null).length,
    inferredDate: articles.filter((a) => a.published.value !== null && a.published.basis !== 'stated').length,
    noSpeaker: spoken.filter((q) => q.speaker === null).length,
    undirected: links.reuse.filter((r) => r.direction === 'unknown').length,
    withheld: articles.filter((a) => a.rights !== 'full').length,
  };
  const window = publishedWords(articles);
  const absent = absentCarriers(site, scope);
  const languages = list(articles.flatMap((a) => (a.language === null ? [] : [a.language])));
  return [
    t.size(articles.length, outletCount(articles)),
    ...(window === null ? [] : [t.window(window)]),
    languages === '' ? t.noLanguage : t.languages(languages),
    ...(n.outletUnknown > 0 ? [t.outletUnknown(n.outletUnknown)] : []),
    ...(n.noByline > 0 ? [t.noByline(n.noByline, articles.length)] : []),
    ...(n.noDate > 0 ? [t.noDate(n.noDate)] : []),
    ...(n.inferredDate > 0 ? [t.inferredDate(n.inferredDate, articles.length)] : []),
    ...(n.noSpeaker > 0 ? [t.noSpeaker(n.noSpeaker, spoken.length)] : []),
    ...(n.undirected > 0 ? [t.undirected(n.undirected, links.reuse.length)] : []),
    ...(empty.empty > 0 ? [t.emptyParagraphs(empty.empty, empty.all)] : []),
    ...(n.withheld > 0 ? [t.withheld(n.withheld)] : []),
    ...(absent === '' ? [] : [t.carriers(absent)]),
  ];
}
