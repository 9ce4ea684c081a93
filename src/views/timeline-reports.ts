import type { Article } from '../story/article.ts';
import type { AnyRecord, DateRecord } from '../story/records.ts';
import { type Range, rangeOf } from './edtf-range.ts';
import { saidFrom } from './quote-page.ts';
import { shownUntil } from './rights.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Site } from './site.ts';

/** A place in an article where an item stands, with the words there that date it. */
export interface Report {
  readonly article: string;
  /** Null for the publication of the article itself. */
  readonly record: string | null;
  readonly date: DateRecord | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Literal words of an article: the clause that tells of the item, with as much of its sentence as is read at a glance. */
export interface Printed extends Stretch {
  readonly article: string;
  readonly clause: Stretch;
  /** The words that date it, when they stand there. */
  readonly mark: Stretch | null;
  /** Whether words of the sentence are left out before and after. */
  readonly cut: readonly [before: boolean, after: boolean];
}

/** Longest sentence printed whole, in characters, and how much of a longer one stands on each side of its clause. */
const WHOLE = 150;
const SIDE = 50;

export function overlaps(a: Range, b: Range): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The expression of time in a record that gives a value: the same value first, else the most exact one that can mean it. */
export function dateOf(site: Site, record: AnyRecord, value: string): DateRecord | null {
  if (record.kind === 'date') return record;
  const told = record.kind === 'quote' && record.said === value ? saidFrom(site, record) : null;
  if (told !== null) return told;
  const range = rangeOf(value);
  const inside =
    record.kind === 'claim'
      ? record.dates.map((id) => site.date(id))
      : site.inArticle(record.article).dates.filter((d) => record.start <= d.start && d.end <= record.end);
  const fitting = inside.flatMap((date) => {
    const own = date.value === null ? null : rangeOf(date.value);
    return own === null || range === null || !overlaps(own, range) ? [] : [{ date, width: own.to - own.from }];
  });
  return (
    fitting.find(({ date }) => date.value === value)?.date ??
    fitting.sort((a, b) => a.width - b.width || a.date.start - b.date.start)[0]?.date ??
    null
  );
}

function cutBefore(text: string, from: number, to: number, room: number): number {
  if (to - from <= room) return from;
  const space = text.indexOf(' ', to - room);
  return space < 0 || space >= to ? to : space + 1;
}

function cutAfter(text: string, from: number, to: number, room: number): number {
  if (to - from <= room) return to;
  const space = text.lastIndexOf(' ', from + room);
  return space <= from ? from : space;
}

/** A long clause steps back to the words around its date. */
function clauseOf(text: string, record: Stretch, mark: Stretch | null): Stretch {
  if (mark === null || record.end - record.start <= WHOLE || mark.start < record.start || mark.end > record.end)
    return record;
  return {
    start: cutBefore(text, record.start, mark.start, 2 * SIDE),
    end: cutAfter(text, mark.end, record.end, 2 * SIDE),
  };
}

/** What is printed of a record: its clause and the nearest of its sentence. Never past what the rights of the article allow. */
export function printedOf(article: Article, record: AnyRecord, date: DateRecord | null): Printed {
  const mark = date !== null && date.article === article.id ? date : null;
  const clause = clauseOf(article.text, record, mark);
  const far = mark !== null && Math.abs(mark.start - clause.start) > 2 * WHOLE;
  const near = mark === null || far ? clause : mark;
  const both = { start: Math.min(clause.start, near.start), end: Math.max(clause.end, near.end) };
  const sentence = sentenceAround(article, both);
  const room = sentence.end - sentence.start <= WHOLE ? WHOLE : SIDE;
  const start = cutBefore(article.text, sentence.start, both.start, room);
  const last = cutAfter(article.text, both.end, sentence.end, room);
  const end = Math.max(both.end, Math.min(last, Math.max(shownUntil(article), both.end)));
  const cut = [start > sentence.start, end < sentence.end] as const;
  return { article: article.id, start, end, clause, mark: far ? null : mark, cut };
}
