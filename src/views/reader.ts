import type { Article } from '../story/article.ts';
import type { Repeat } from '../story/links.ts';
import { drawn } from './density.ts';
import { notesOf } from './notes.ts';
import { passagesOf } from './passages.ts';
import { type Place, places } from './paragraphs.ts';
import { marksOf, type NumberedNote, type TextMark } from './reader-marks.ts';
import { type Rail, rail } from './reader-rail.ts';
import { shownUntil } from './rights.ts';
import type { Routes } from './routes.ts';
import { type Segment, segments } from './segments.ts';
import type { Siglum } from './sigla.ts';
import type { Site } from './site.ts';

export interface ReaderBlock {
  readonly place: Place;
  readonly segments: readonly Segment<TextMark>[];
  readonly notes: readonly NumberedNote[];
  readonly rail: Rail;
  /** Earlier blocks of this article that print words of this one: how many, or null where the whole block stands there. */
  readonly repeats: readonly { readonly place: Place; readonly words: number | null }[];
  /** The text may be published. Otherwise only the few words its records keep are left of it, ellipses between. */
  readonly shown: boolean;
}

export interface ReaderPage {
  readonly article: Article;
  readonly siglum: Siglum;
  readonly blocks: readonly ReaderBlock[];
  /** Blocks not shown for want of rights. */
  readonly withheld: number;
  readonly others: readonly Siglum[];
  readonly noteCount: number;
  /** Anchors of the places for which another article has something else, in text order. */
  readonly differences: readonly string[];
}

/** Blanked stretches between the kept words, each as one ellipsis. */
function abridged(list: readonly Segment<TextMark>[]): Segment<TextMark>[] {
  return list.map((s) =>
    s.kind === 'text'
      ? { kind: 'text', text: s.text.replace(/\s{3,}/g, ' … ') }
      : { ...s, children: abridged(s.children) },
  );
}

function neighbours(list: readonly string[], id: string): { before: string | null; after: string | null } {
  const at = list.indexOf(id);
  return { before: at < 1 ? null : (list[at - 1] ?? null), after: at < 0 ? null : (list[at + 1] ?? null) };
}

/** Where else above words of a block stand: the block it repeats whole, and blocks that share a passage with it. */
function repeatedIn(
  { block }: Place,
  all: readonly Place[],
  whole: number | null,
  again: readonly Repeat[],
): ReaderBlock['repeats'] {
  const same = whole === null ? undefined : all[whole];
  const parts = new Map<Place, number>();
  for (const { again: here, first, words } of again) {
    const there = all.find((one) => one.block.start <= first.start && one.block.end >= first.end);
    if (here.start < block.start || here.end > block.end || there === undefined || there === same) continue;
    parts.set(there, (parts.get(there) ?? 0) + words);
  }
  return [
    ...(same === undefined ? [] : [{ place: same, words: null }]),
    ...[...parts].map(([place, words]) => ({ place, words })),
  ];
}

/** Everything the reader shows of one article. Segment texts of a shown block, joined, are exactly that block's text. */
export function readerPage(site: Site, routes: Routes, article: Article): ReaderPage {
  const listed = notesOf(site, routes, article);
  const differences = listed
    .filter(({ kind }) => kind === 'differs')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ id }) => id);
  const notes = listed.map((note, i) => ({ n: i + 1, note, ...neighbours(differences, note.id) }));
  const marks = marksOf(site, article, notes);
  const { articles, links } = site.scope(article.story);
  const passages = passagesOf(links.reuse, article.id);
  const all = places(article);
  const again = links.repeats.filter((one) => one.again.article === article.id);
  const blocks = all.map((place) => {
    const { start, end, repeats } = place.block;
    const inside = marks.filter((m) => m.start < end && m.end > start);
    const shown = end <= shownUntil(article);
    const draw = drawn(article.text, start, end, inside);
    const ready = inside.map((m) => (draw.has(m.id) && (shown || m.layer !== 'claims') ? m : { ...m, layer: null }));
    return {
      place,
      shown,
      segments: shown ? segments(article.text, start, end, ready) : abridged(segments(article.text, start, end, ready)),
      notes: notes.filter(({ note }) => note.start >= start && note.start < end),
      rail: rail(site, routes, article, place, passages),
      repeats: repeatedIn(place, all, repeats, again),
    };
  });
  return {
    article,
    siglum: site.siglum(article.id),
    blocks,
    withheld: blocks.filter((block) => !block.shown).length,
    others: articles.filter((a) => a.id !== article.id).map((a) => site.siglum(a.id)),
    noteCount: notes.length,
    differences,
  };
}
