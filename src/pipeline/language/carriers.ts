import type { Article } from '../../story/article.ts';
import type { Range } from '../model.ts';
import { type Attribution, rangeOf, type SentenceTokens } from './attribution/model.ts';
import type { Entity } from './entities/model.ts';
import { lowerAt } from './phrases/look.ts';
import { phraseFrom } from './phrases/rightwards.ts';
import { subjectBefore } from './phrases/subject.ts';
import type { Resolution } from './resolve/state.ts';
import type { Token } from './tokens.ts';
import { MEDIA_WORDS } from './words/people.ts';

/** Who carried the words of an attribution, as entity indices, nearest first. */
export interface CarrierInput {
  readonly article: Article;
  readonly sentence: SentenceTokens;
  /** Attributions of the same sentence with their indices. */
  readonly all: readonly { readonly a: Attribution; readonly index: number }[];
  readonly resolutions: readonly Resolution[];
  readonly entities: readonly Entity[];
}

const MEDIA_KINDS = new Set<string>(['agency', 'outlet', 'social']);
const words = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** The medium a phrase names, or null: a listener who is no medium carries nothing. */
function mediumIn({ article, entities }: CarrierInput, range: Range): number | null {
  const inside = entities
    .map((e, index) => ({ e, index, m: e.mentions.find((m) => m.start >= range.start && m.end <= range.end) }))
    .filter((x) => x.m !== undefined);
  const known = inside.find((x) => MEDIA_KINDS.has(x.e.kind));
  if (known) return known.index;
  const generic = words(article.text.slice(range.start, range.end)).some(
    (w) => MEDIA_WORDS.has(w) && w !== 'reporters' && w !== 'journalists',
  );
  if (generic && inside.length === 0) return mediumBefore(entities, range.start);
  return generic ? (inside[0]?.index ?? null) : null;
}

/** “told the broadcaster”: the medium named last before. */
function mediumBefore(entities: readonly Entity[], at: number): number | null {
  const media = entities.flatMap((e, index) =>
    MEDIA_KINDS.has(e.kind) && e.kind !== 'social'
      ? e.mentions.filter((m) => m.end < at).map((m) => ({ index, end: m.end }))
      : [],
  );
  return media.sort((a, b) => b.end - a.end)[0]?.index ?? null;
}

/** Index of the token that begins the medium after “interview with”, “speaking to”, “published in”, “account on” …, or -1. */
function mediumAfter(tokens: readonly Token[], i: number): number {
  const here = lowerAt(tokens, i);
  const next = lowerAt(tokens, i + 1);
  if (
    /^(?:interview|interviewed|conversation|remarks|comments|statement)$/.test(here) &&
    /^(?:with|to|by|on)$/.test(next)
  )
    return i + 2;
  if (/^(?:speaking|spoke|spoken|talking|talked)$/.test(here) && /^(?:to|with|on)$/.test(next)) return i + 2;
  if (
    /^(?:published|aired|broadcast|carried|posted|wrote|written|appearing)$/.test(here) &&
    /^(?:in|on|by)$/.test(next)
  )
    return i + 2;
  return -1;
}

function byPattern(input: CarrierInput): number[] {
  const { tokens } = input.sentence;
  const out: number[] = [];
  tokens.forEach((_, i) => {
    const at = mediumAfter(tokens, i);
    const phrase = at < 0 ? undefined : phraseFrom(tokens, at);
    const found = phrase ? mediumIn(input, rangeOf(tokens, phrase)) : null;
    if (found !== null) out.push(found);
  });
  return out;
}

/** “X cited him as saying”: the subject of the outer verb carries. */
function citing(input: CarrierInput, a: Attribution): number | null {
  const { tokens } = input.sentence;
  for (let k = a.at - 1; k >= Math.max(0, a.at - 14); k--) {
    if (!/^(?:quoted|cited|quoting|citing|quotes|cites)$/.test(lowerAt(tokens, k))) continue;
    const subject = subjectBefore(tokens, k);
    return subject ? (mediumIn(input, rangeOf(tokens, subject.full)) ?? speakerOf(input, k)) : null;
  }
  return null;
}
const speakerOf = (input: CarrierInput, token: number): number | null => {
  const outer = input.all.find((x) => x.a.at === token);
  return outer ? (input.resolutions[outer.index]?.entity ?? null) : null;
};

/** “…, according to local media”, “…, local outlets reported”: a second attribution that only carries the first. */
function reportedBy(input: CarrierInput, index: number): number[] {
  return input.all.flatMap(({ a, index: other }) => {
    const entity = input.resolutions[other]?.entity ?? null;
    if (other === index || entity === null || entity === input.resolutions[index]?.entity) return [];
    const reports = a.shape === 'according' || /^(?:report|cite|quote)$/.test(a.verb?.lemma ?? '');
    const media =
      MEDIA_KINDS.has(input.entities[entity]?.kind ?? '') ||
      words(input.entities[entity]?.name ?? '').some((w) => MEDIA_WORDS.has(w));
    return reports && media ? [entity] : [];
  });
}

/** “on its Arabic Twitter account”, “tweeted”. */
function social(input: CarrierInput, a: Attribution): number[] {
  const { entities, sentence } = input;
  const near = entities.flatMap((e, i) =>
    e.kind === 'social' && e.mentions.some((m) => m.start >= sentence.range.start && m.end <= sentence.range.end)
      ? [i]
      : [],
  );
  const posts = /^(?:tweet|retweet|post|write)$/.test(a.verb?.lemma ?? '') || a.shape === 'according';
  return posts ? near : [];
}

/** Carriers of one attribution. None found is an empty list, not a guess. */
export function carriersOf(input: CarrierInput, index: number): number[] {
  const a = input.all.find((x) => x.index === index)?.a;
  if (!a) return [];
  const told = a.addressee ? mediumIn(input, a.addressee) : null;
  const outer = citing(input, a);
  const found = [told, outer, ...social(input, a), ...byPattern(input), ...reportedBy(input, index)];
  const speaker = input.resolutions[index]?.entity ?? null;
  return found.filter((x): x is number => x !== null && x !== speaker).filter((x, i, all) => all.indexOf(x) === i);
}
