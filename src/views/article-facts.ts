import { createHash } from 'node:crypto';
import type { Article } from '../story/article.ts';
import type { Basis } from '../story/span.ts';
import { strings } from './strings.ts';
import { whenWords } from './when.ts';

/** One line of what is known about an article, and how it is known. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Null where the value is a plain property of the file. */
  readonly basis: Basis | null;
  readonly note: string | null;
  /** The words of the article it rests on. */
  readonly evidence: { readonly text: string; readonly start: number } | null;
  readonly href: string | null;
}

const plain = (label: string, value: string, href: string | null = null): Fact => ({
  label,
  value,
  basis: null,
  note: null,
  evidence: null,
  href,
});

/** How the hash of the received text begins, and of which file it is one; the records have it whole. */
function hashFact({ id, file, rights, sha256, text }: Article): Fact {
  const t = strings.reader;
  const ofText = rights === 'full' && createHash('sha256').update(text).digest('hex') === sha256;
  return { ...plain(t.hash, `${sha256.slice(0, 12)}…`), note: ofText ? t.hashHow(`${id}.txt`) : t.hashFile(file) };
}

/** Facts of an article's head, as printed where they are printed. Nothing missing is left out: it is said to be not stated. */
export function articleFacts(article: Article): Fact[] {
  const t = strings.reader;
  const { outlet, published, byline, credits, url, archive } = article;
  const printed = credits.map((c) => (c.of === 'photo' ? `${c.span.text} (${t.photo})` : c.span.text));
  return [
    {
      label: t.outlet,
      value: outlet.name ?? strings.notStated,
      basis: outlet.basis,
      note: outlet.note,
      evidence: outlet.evidence,
      href: null,
    },
    {
      label: t.published,
      value: published.value === null ? strings.notStated : whenWords(published.value),
      basis: published.basis,
      note: published.note,
      evidence: published.evidence,
      href: null,
    },
    plain(t.byline, byline ?? strings.notStated),
    plain(t.credit, printed.length > 0 ? printed.join('; ') : t.noCredit),
    plain(t.address, url === null ? strings.notStated : new URL(url).host, url),
    ...(archive === null ? [] : [plain(t.archive, new URL(archive).host, archive)]),
    plain(t.length, strings.words(article.words)),
    hashFact(article),
  ];
}

/** Headline as printed or supplied; otherwise the first words of the text, so that every page has a name of its own. */
export function articleTitle(article: Article): string {
  if (article.title !== null) return article.title;
  const words = article.text.trim().split(/\s+/u).slice(0, 9).join(' ');
  return words === '' ? strings.untitled : `${words.replace(/[.,;:]$/, '')} …`;
}

/** One line that names the article as far as it is known, and where it was read. */
export function articleCitation(article: Article, revision: string): string {
  const { value } = article.published;
  const when = value === null ? strings.dateUnknown : whenWords(value);
  return strings.reader.citeText(article.outlet.name ?? strings.outletUnknown, articleTitle(article), when, revision);
}
