import type { Article } from '../story/article.ts';
import type { DateRecord, Figure } from '../story/records.ts';
import type { Range } from './comparison-words.ts';
import type { Site } from './site.ts';

/** A place that gives a value: equal values are written the same way, so that “three” and “3” are one. */
export interface Valued extends Range {
  readonly value: string;
}

/** What the records of one article say about its words: where numbers, times, hedges, reporting words and names stand. */
export interface Evidence {
  readonly figures: readonly Valued[];
  readonly dates: readonly Valued[];
  readonly hedges: readonly Range[];
  readonly cues: readonly Range[];
  readonly speakers: readonly Range[];
  readonly names: readonly Range[];
}

const touching = (one: Range, list: readonly Range[]): boolean =>
  list.some((other) => other.start < one.end && one.start < other.end);

/** A number with “more than” before it, which has no place of its own in the record. */
function figureAt({ text }: Article, { start, end, qualifier, value, range }: Figure): Valued {
  const before = text.slice(0, start).trimEnd();
  const from = qualifier !== null && before.endsWith(qualifier) ? before.length - qualifier.length : start;
  return { start: from, end, value: JSON.stringify([value, range, qualifier?.toLowerCase() ?? null]) };
}

/** A date whose day is not known is like no other. */
const dateAt = ({ start, end, value, id }: DateRecord): Valued => ({ start, end, value: value ?? id });

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Every place where a name of the story is printed as it is printed somewhere. */
function namesIn(site: Site, { story, text }: Article): readonly Range[] {
  const forms = site
    .scope(story)
    .links.names.flatMap((name) => name.forms.flatMap(({ form, use }) => (use === 'name' ? [form] : [])));
  if (forms.length === 0) return [];
  const longest = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: form }) => ({ start: index, end: index + form.length }));
}

/** The evidence of one article, from its records; nothing is looked for that they do not hold. */
export function evidenceOf(site: Site, article: Article): Evidence {
  const { quotes, claims, figures, dates } = site.inArticle(article.id);
  const cues = [
    ...quotes.flatMap(({ cue }) => cue ?? []),
    ...claims.flatMap((claim) => (claim.certainty === 'attributed' ? claim.cues : [])),
  ];
  const unsure = claims.flatMap(({ certainty, cues: own }) =>
    certainty === 'stated' || certainty === 'attributed' ? [] : own,
  );
  return {
    figures: figures.map((one) => figureAt(article, one)),
    dates: dates.map(dateAt),
    // The cues of a claim that is both reported and hedged are of both sorts.
    hedges: unsure.filter((cue) => !touching(cue, cues)),
    cues,
    speakers: quotes.flatMap(({ mention }) => mention ?? []),
    names: namesIn(site, article),
  };
}
