import type { Source } from '../story/records.ts';
import { mediumKey } from './circular.ts';
import { outletCount } from './outlets.ts';
import { publishedWords } from './overview.ts';
import { places } from './paragraphs.ts';
import { sentencesOf } from './sentence-around.ts';
import type { Scope, Site } from './site.ts';
import { strings } from './strings.ts';
import { isStance } from './quotations.ts';

const list = (values: readonly string[]): string => [...new Set(values)].sort().join(', ');

const english = new Intl.DisplayNames('en', { type: 'language' });
/** `English` for `en`; a tag nobody has named stays as it is. */
const languageName = (tag: string): string => english.of(tag) ?? tag;

/** Sentences of the numbered paragraphs in which no record of any kind stands. */
function emptySentences(site: Site, scope: Scope): { empty: number; all: number } {
  const counted = scope.articles.flatMap((article) => {
    const { quotes, claims, dates, figures } = site.inArticle(article.id);
    const spans = [...quotes, ...claims, ...dates, ...figures];
    return places(article)
      .filter((p) => p.number !== null)
      .flatMap((p) => sentencesOf(article, p.block))
      .map((sentence) => spans.some((s) => s.start < sentence.end && s.end > sentence.start));
  });
  return { empty: counted.filter((has) => !has).length, all: counted.length };
}

/** Of some names, those that are no outlet of the articles, however article and brackets are printed. */
function notHere(scope: Scope, names: readonly string[]): readonly string[] {
  const outlets = new Set(scope.articles.map((a) => mediumKey(a.outlet.name ?? '')));
  return names.filter((name) => !outlets.has(mediumKey(name)));
}

/** Agencies that texts are credited to or that carry words, of whose own copy none is among the articles. */
function absentAgencies(site: Site, scope: Scope): readonly string[] {
  const credited = scope.articles.flatMap((a) => a.credits.filter(({ of }) => of === 'text').map((c) => c.agency));
  const carrying = carriersOf(site, scope).filter(({ type }) => type === 'agency');
  // “With inputs from agencies” names none.
  return notHere(scope, [...credited, ...carrying.map(({ name }) => name)]).filter((name) => /\p{Lu}/u.test(name));
}

const carriersOf = (site: Site, scope: Scope): Source[] =>
  scope.records.quotes.flatMap((q) => q.via.map((id) => site.source(id)));

/** What these articles cannot show, worked out from what is missing. One sentence each. */
export function gaps(site: Site, scope: Scope): string[] {
  const t = strings.gaps;
  const { articles, records, links } = scope;
  const spoken = records.quotes.filter((q) => q.form !== 'scare' && !isStance(q));
  const empty = emptySentences(site, scope);
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
  const agencies = absentAgencies(site, scope);
  const carrying = notHere(
    scope,
    carriersOf(site, scope).map(({ name }) => name),
  );
  const absent = list(carrying.filter((name) => !agencies.includes(name)));
  const languages = list(articles.flatMap((a) => (a.language === null ? [] : [languageName(a.language)])));
  return [
    t.size(articles.length, outletCount(articles)),
    ...(window === null ? [] : [t.window(window)]),
    languages === '' ? t.noLanguage : t.languages(languages, scope.story?.place ?? null),
    ...(n.outletUnknown > 0 ? [t.outletUnknown(n.outletUnknown)] : []),
    ...(n.noByline > 0 ? [t.noByline(n.noByline, articles.length)] : []),
    ...(n.noDate > 0 ? [t.noDate(n.noDate)] : []),
    ...(n.inferredDate > 0 ? [t.inferredDate(n.inferredDate, articles.length)] : []),
    ...(n.noSpeaker > 0 ? [t.noSpeaker(n.noSpeaker, spoken.length)] : []),
    ...(n.undirected > 0 ? [t.undirected(n.undirected, links.reuse.length)] : []),
    ...(empty.empty > 0 ? [t.emptySentences(empty.empty, empty.all)] : []),
    ...(n.withheld > 0 ? [t.withheld(n.withheld)] : []),
    agencies.length > 0 ? t.agencies(list(agencies)) : t.noAgency,
    ...(absent === '' ? [] : [t.carriers(absent)]),
  ];
}
