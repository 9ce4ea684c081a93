import type { Article } from '../../story/article.ts';
import type { Claim, DateRecord, Quote, Records } from '../../story/records.ts';
import { numberValue } from '../language/numbers.ts';
import type { LinkInput, Range } from '../model.ts';
import { byCodeUnits } from '../sorted.ts';
import { boundsOf, type Days } from './days.ts';
import { type Happening, happeningsIn } from './happenings.ts';
import { kept } from './kept.ts';
import { nameForms } from './name-forms.ts';
import { byArticle, byPlace } from './order.ts';
import { sentenceAround, sentencesOf } from './sentence.ts';
import { contentStems, tokenise } from './tokens.ts';

/** A dated moment as one article reports it. */
export interface Moment {
  readonly date: DateRecord;
  readonly value: string;
  readonly days: Days;
  /** The record published for it: the claim or quote it dates, else the date itself. */
  readonly record: string;
  /** When it was said, where the article tells. */
  readonly said: string | null;
  readonly published: string | null;
  /** Content of the rest of its sentence. */
  readonly stems: ReadonlySet<string>;
  /** What happened, by the words of its clause. */
  readonly happenings: readonly Happening[];
  /** Set when the date is that of a saying. */
  readonly saying: {
    readonly speaker: string;
    readonly via: readonly string[];
    readonly stems: ReadonlySet<string>;
    /** Those that are neither names nor numbers. */
    readonly plain: ReadonlySet<string>;
  } | null;
}

interface Home {
  readonly article: Article;
  readonly sentences: readonly Range[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly form: (key: string) => string;
}

const smallest = <R extends Range>(records: readonly R[], inside: Range): R | undefined =>
  records
    .filter((one) => one.start <= inside.start && one.end >= inside.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];

const stemsOf = (text: string, form: (key: string) => string): Set<string> =>
  contentStems(tokenise(text).map((one) => ({ ...one, key: form(one.key) })));

const plainStems = (text: string): Set<string> =>
  contentStems(tokenise(text).filter((one) => /^\p{Ll}/u.test(one.text) && numberValue(one.text) === null));

/** A quote whose saying the date tells: beside its reporting words, not inside it. */
function sayingAt(date: DateRecord, sentence: Range, quotes: readonly Quote[]): Quote | undefined {
  return quotes.find(
    (one) =>
      one.said === date.value &&
      one.cue !== null &&
      one.start < sentence.end &&
      one.end > sentence.start &&
      !(one.start <= date.start && one.end >= date.end),
  );
}

/** “The 2016 election”, “from 2006 to 2012”: a bare year that only tells which thing is meant, or bounds a stretch, is no moment of the story. */
function isNoMoment(date: DateRecord, text: string): boolean {
  if (!/^\d{4}$/.test(date.text)) return false;
  const before = text.slice(Math.max(0, date.start - 24), date.start);
  const after = text.slice(date.end, date.end + 24);
  const opens = /\b(?:from|between)\s+$/iu.test(before) && /^\s+(?:to|until|till|through|and)\s+\d{4}\b/u.test(after);
  const closes = /\b(?:from|between)\s+\d{4}\s+(?:to|until|till|through|and)\s+$/iu.test(before);
  const owned = /(?:\b(?:the|an?|this|that|his|her|its|their|our|my)|['’]s?)\s+$/iu.test(before);
  return opens || closes || (owned && /^\s+\p{L}/u.test(after));
}

/** A date inside “, who was mayor until 2012,” in the middle of a claim dates the relative clause alone. */
function isAside(date: DateRecord, claim: Range, text: string): boolean {
  const before = text.slice(claim.start, date.start);
  return /,\s(?:who|which|whose|whom|where)\s[^,]*$/u.test(before) && /^[^,]*,/u.test(text.slice(date.end, claim.end));
}

/** A date beside the reporting words dates the saying; one inside a claim dates what is claimed. */
function momentOf(date: DateRecord, value: string, days: Days, home: Home): Moment {
  const { article, claims, quotes, form } = home;
  const sentence = sentenceAround(home.sentences, date.start, date.end);
  const saying = sayingAt(date, sentence, quotes);
  const { text } = article;
  const within = claims.find((one) => one.dates.includes(date.id)) ?? smallest(claims, date);
  const claim = within !== undefined && isAside(date, within, text) ? undefined : within;
  const quote = within === claim ? smallest(quotes, date) : undefined;
  return {
    date,
    value,
    days,
    record: saying?.id ?? claim?.id ?? quote?.id ?? date.id,
    said: (saying ?? quote)?.said ?? null,
    published: article.published.value,
    stems: stemsOf(`${text.slice(sentence.start, date.start)} ${text.slice(date.end, sentence.end)}`, form),
    happenings:
      saying === undefined && within === claim
        ? happeningsIn(claim?.text ?? text.slice(sentence.start, sentence.end)).map((one) => ({
            ...one,
            names: one.names.map(form),
          }))
        : [],
    saying:
      saying === undefined || saying.speaker === null
        ? null
        : {
            speaker: saying.speaker,
            via: saying.via,
            stems: stemsOf(saying.text, form),
            plain: plainStems(saying.text),
          },
  };
}

/** Differences and events ask for the moments of the same records. */
const moments = kept((articles: readonly Article[]) =>
  kept((records: Readonly<Records>) => {
    const [claims, quotes] = [byArticle(records.claims), byArticle(records.quotes)];
    const form = nameForms(articles);
    const homes = new Map(
      articles.map((article) => [
        article.id,
        {
          article,
          sentences: sentencesOf(article),
          claims: claims.get(article.id) ?? [],
          quotes: quotes.get(article.id) ?? [],
          form,
        },
      ]),
    );
    return [...records.dates]
      .filter((one) => one.type === 'point' || one.type === 'interval' || one.type === 'vague')
      .sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id))
      .flatMap((date) => {
        const home = homes.get(date.article);
        const days = date.value === null ? null : boundsOf(date.value);
        if (home === undefined || date.value === null || days === null || isNoMoment(date, home.article.text))
          return [];
        return [momentOf(date, date.value, days, home)];
      });
  }),
);

/** Dated moments in order of place. Only what has a place on the calendar; durations, repeated and vague times without a value stay undated. */
export const momentsOf = ({ articles, records }: Pick<LinkInput, 'articles' | 'records'>): readonly Moment[] =>
  moments(articles)(records);
