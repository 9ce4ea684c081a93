import type { Article } from '../story/article.ts';
import type { Conflict, SameClaim, SameQuote } from '../story/links.ts';
import type { Claim, DateRecord, Quote } from '../story/records.ts';
import type { Span } from '../story/span.ts';
import { type Named, namedOf } from './named.ts';
import { placeAt } from './paragraphs.ts';
import { type Place, type Reading, readingsOf, sideAnchor } from './readings.ts';
import type { Routes } from './routes.ts';
import type { Site } from './site.ts';
import { whenWords } from './when.ts';

/** The same words, or other words for the same thing, at another place. */
export interface Witness extends Place {
  readonly text: string;
  /** Equal but for case, punctuation and kind of marks. */
  readonly sameWords: boolean;
}

interface Common extends Span {
  /** Record or relation the note is about; also the anchor of its words on the page. */
  readonly id: string;
}
export interface QuoteNote extends Common {
  readonly kind: 'quote';
  readonly form: Quote['form'];
  readonly speaker: Named | null;
  readonly basis: Quote['speakerBasis'];
  readonly confidence: Quote['confidence'];
  /** The words that name the speaker there, when they are not the name or a part of it. */
  readonly mention: string | null;
  /** For a speaker carried over from nearby: the words it rests on. */
  readonly restsOn: string | null;
  readonly alternatives: readonly Named[];
  readonly via: readonly Named[];
  readonly said: string | null;
  readonly href: string;
  readonly witnesses: readonly Witness[];
}
export interface ClaimNote extends Common {
  readonly kind: 'claim';
  readonly by: Named | null;
  readonly lines: number;
  readonly witnesses: readonly Witness[];
}
export interface DiffersNote extends Common {
  readonly kind: 'differs';
  readonly about: string;
  readonly type: Conflict['type'];
  /** Every other reading. */
  readonly others: readonly Reading[];
  /** Other articles of the same reading. */
  readonly same: readonly Place[];
  /** Anchor of an earlier place of this article with the same reading: the note there tells it all. */
  readonly again: string | null;
}
export interface DateNote extends Common {
  readonly kind: 'date';
  readonly when: string;
  /** How the words became that day, in plain words. */
  readonly rule: string | null;
}
export type Note = QuoteNote | ClaimNote | DiffersNote | DateNote;

/** Case, accents of marks and punctuation folded away. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Makes the notes of one article. */
export interface NoteMaker {
  named(source: string): Named;
  witness(span: Span, anchor: string, against: string): Witness;
}

export function noteMaker(site: Site, routes: Routes): NoteMaker {
  return {
    named: (source) => namedOf(site, routes, source),
    witness: (span, anchor, against) => ({
      siglum: site.siglum(span.article),
      href: routes.article(span.article, anchor),
      place: placeAt(site.article(span.article), span.start)?.label ?? '',
      text: span.text,
      sameWords: folded(span.text) === folded(against),
    }),
  };
}

/** Words of an article that name its speaker tell more than the name when they hold others, or when it is not sure whose they are. */
function toldMention(quote: Quote, name: string | undefined): string | null {
  const mention = quote.mention?.text ?? null;
  if (mention === null || name === undefined) return mention;
  const own = new Set(folded(name).split(' '));
  const whole = folded(mention).includes(folded(name));
  const part =
    quote.confidence !== 'unsure' &&
    folded(mention)
      .split(' ')
      .every((word) => own.has(word));
  return whole || part ? null : mention;
}

const spanOf = ({ article, start, end, text }: Span): Span => ({ article, start, end, text });

function quoteNote(site: Site, routes: Routes, make: NoteMaker, quote: Quote, group: SameQuote | undefined): QuoteNote {
  const speaker = quote.speaker === null ? null : make.named(quote.speaker);
  return {
    kind: 'quote',
    ...spanOf(quote),
    id: quote.id,
    form: quote.form,
    speaker,
    basis: quote.speakerBasis,
    confidence: quote.confidence,
    mention: toldMention(quote, speaker?.name),
    restsOn: quote.restsOn?.text ?? null,
    alternatives: quote.alternatives.map(make.named),
    via: quote.via.map(make.named),
    said: quote.said === null ? null : whenWords(quote.said),
    href: routes.quote(quote.id),
    witnesses: (group?.members ?? [])
      .filter((member) => member.quote !== quote.id)
      .map((member) => make.witness(site.quote(member.quote), member.quote, quote.text)),
  };
}

function claimNote(site: Site, make: NoteMaker, claim: Claim, group: SameClaim): ClaimNote {
  const others = group.members.filter((id) => id !== claim.id).map((id) => site.claim(id));
  return {
    kind: 'claim',
    ...spanOf(claim),
    id: claim.id,
    by: claim.by === null ? null : make.named(claim.by),
    lines: group.lines,
    witnesses: others.map((other) => make.witness(other, other.id, claim.text)),
  };
}

/** A note for every side of a conflict in this article; the second of one reading only leads to the first. */
function differsNotes(site: Site, routes: Routes, conflict: Conflict, article: string): DiffersNote[] {
  const here = conflict.sides.filter((side) => side.article === article);
  const readings = here.length === 0 ? [] : readingsOf(site, routes, conflict);
  return here.map((side) => {
    const first = here.find(({ reading }) => reading === side.reading) ?? side;
    const own = readings.find(({ number }) => number === side.reading);
    return {
      kind: 'differs' as const,
      ...spanOf(side.span),
      id: sideAnchor(conflict, side),
      about: conflict.about,
      type: conflict.type,
      others: readings.filter(({ number }) => number !== side.reading),
      same: (own?.voices ?? []).flatMap(({ places }) => places).filter(({ siglum }) => siglum.article !== article),
      again: first === side ? null : sideAnchor(conflict, first),
    };
  });
}

function dateNote(date: DateRecord, value: string): DateNote {
  const { anchor } = date;
  return {
    kind: 'date',
    ...spanOf(date),
    id: date.id,
    when: whenWords(value),
    rule: anchor?.rule ?? null,
  };
}

const ORDER: readonly Note['kind'][] = ['differs', 'quote', 'claim', 'date'];

/** All notes of an article, by where their words end: their numbers stand there, and rise as one reads. Dates that were only read off the page need none. */
export function notesOf(site: Site, routes: Routes, article: Article): Note[] {
  const make = noteMaker(site, routes);
  const { links } = site.scope(article.story);
  const records = site.inArticle(article.id);
  const quoteGroup = new Map(links.sameQuote.flatMap((g) => g.members.map((m) => [m.quote, g] as const)));
  const claimGroup = new Map(links.sameClaim.flatMap((g) => g.members.map((id) => [id, g] as const)));
  const notes: Note[] = [
    ...records.quotes.map((q) => quoteNote(site, routes, make, q, quoteGroup.get(q.id))),
    ...records.claims.flatMap((c) => {
      const group = claimGroup.get(c.id);
      return group === undefined ? [] : [claimNote(site, make, c, group)];
    }),
    ...links.conflicts.filter((c) => c.verdict === 'differs').flatMap((c) => differsNotes(site, routes, c, article.id)),
    ...records.dates.flatMap((d) => (d.value === null || d.anchor === null ? [] : [dateNote(d, d.value)])),
  ];
  return notes.sort(
    (a, b) =>
      a.end - b.end || b.start - a.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
}

function comparedPlaces(note: Note): readonly Place[] {
  if (note.kind === 'date') return [];
  if (note.kind !== 'differs') return note.witnesses;
  return note.others.flatMap(({ voices }) => voices).flatMap(({ places }) => places);
}

/** Articles a note compares this one with, each once, in order. */
export function comparedWith(note: Note): string[] {
  return [...new Set(comparedPlaces(note).map(({ siglum }) => siglum.article))].sort();
}
