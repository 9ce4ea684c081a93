import type { Article } from '../story/article.ts';
import type { Repeat } from '../story/links.ts';
import { drawn, type Ranked } from './density.ts';
import type { Layer } from './mark-layers.ts';
import { type Note, notesOf } from './notes.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Place, placeAt, places } from './paragraphs.ts';
import { shownUntil } from './rights.ts';
import type { Routes } from './routes.ts';
import { type Segment, segments } from './segments.ts';
import { countIn, ratio, sharedStarts } from './shared-words.ts';
import type { Siglum } from './sigla.ts';
import type { Site } from './site.ts';

/** A record in the running text. `layer` null: only an anchor, nothing is drawn. */
export interface TextMark extends Ranked {
  readonly layer: Layer | null;
  /** `direct`, `indirect`, `differs`, …: refines how the layer is drawn. */
  readonly look: string;
  /** Number of its note, printed behind its last word. */
  readonly note: number | null;
}

export interface NumberedNote {
  readonly n: number;
  readonly note: Note;
  /** Anchors of the places that differ before and after this one; null for other notes and at the ends. */
  readonly before: string | null;
  readonly after: string | null;
}

/** How much of a block stands in other articles too. */
export interface Rail {
  /** 0 to 1: share of the block's words that lie in a shared passage. */
  readonly share: number;
  readonly level: 'most' | 'some' | 'none';
  readonly others: readonly {
    readonly siglum: Siglum;
    readonly share: number;
    readonly href: string;
    readonly place: string;
  }[];
}

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

/** Notes to be numbered behind the last word of a mark: its own and those of marks that end with it, in order. */
export function tailNotes(segment: Segment<TextMark>): { note: number; layer: Layer }[] {
  if (segment.kind === 'text') return [];
  const { mark, last, children } = segment;
  const end = children.at(-1);
  const own = last && mark.layer !== null && mark.note !== null ? [{ note: mark.note, layer: mark.layer }] : [];
  return [...own, ...(end === undefined ? [] : tailNotes(end))].sort((a, b) => a.note - b.note);
}

/** From this share on a paragraph counts as standing mostly in another article. */
export const MOSTLY_SHARED = 0.6;
/** Below this share common short phrases are all there is. */
export const SLIGHTLY_SHARED = 0.1;

function baseMarks(site: Site, article: Article): Omit<TextMark, 'note'>[] {
  const { quotes, claims, dates, figures } = site.inArticle(article.id);
  const at = ({
    id,
    start,
    end,
  }: {
    id: string;
    start: number;
    end: number;
  }): { id: string; start: number; end: number } => ({ id, start, end });
  return [
    ...quotes.map((q) => {
      const spoken = q.form === 'direct' || q.form === 'partial';
      const silent = q.form === 'scare' || q.form === 'stance';
      return {
        ...at(q),
        layer: silent ? null : ('quotes' as const),
        look: spoken ? 'direct' : 'indirect',
        rank: spoken ? 0 : silent ? null : 5,
      };
    }),
    ...claims.map((c) => ({ ...at(c), layer: null, look: 'claim', rank: null })),
    ...figures.map((f) => ({ ...at(f), layer: 'figures' as const, look: 'figure', rank: 3 })),
    ...dates.map((d) => ({ ...at(d), layer: 'dates' as const, look: 'date', rank: d.value === null ? null : 4 })),
  ];
}

/** Records become marks; claims are drawn only where there is something to compare them with. */
function marksOf(site: Site, article: Article, notes: readonly NumberedNote[]): TextMark[] {
  const numbers = new Map(notes.map(({ n, note }) => [note.id, n]));
  const linked = new Set(notes.flatMap(({ note }) => (note.kind === 'claim' ? [note.id] : [])));
  const records = baseMarks(site, article).map((mark) => ({
    ...mark,
    ...(linked.has(mark.id) ? { layer: 'claims' as const, rank: 2 } : {}),
    note: numbers.get(mark.id) ?? null,
  }));
  const differing = notes.flatMap(({ n, note }) =>
    note.kind === 'differs'
      ? [{ id: note.id, start: note.start, end: note.end, layer: 'claims' as const, look: 'differs', rank: 1, note: n }]
      : [],
  );
  return [...records, ...differing];
}

function rail(site: Site, routes: Routes, article: Article, place: Place, passages: readonly Passage[]): Rail {
  const { start, end } = place.block;
  const here = passages.filter((p) => p.here.start < end && p.here.end > start);
  const shareOf = (list: readonly Passage[]): number => ratio(countIn(article, place.block, sharedStarts(list)));
  const share = shareOf(here);
  const others = [...new Set(here.map((p) => p.there.article))].map((id) => {
    const mine = here.filter((p) => p.there.article === id);
    const longest = mine.reduce((a, b) => (b.here.end - b.here.start > a.here.end - a.here.start ? b : a));
    const there = placeAt(site.article(id), longest.there.start);
    return {
      siglum: site.siglum(id),
      share: shareOf(mine),
      href: routes.article(id, there?.anchor),
      place: there?.label ?? '',
    };
  });
  const level = share >= MOSTLY_SHARED ? 'most' : share >= SLIGHTLY_SHARED ? 'some' : 'none';
  return {
    share,
    level,
    others:
      level === 'none' ? [] : others.sort((a, b) => b.share - a.share || (a.siglum.mark < b.siglum.mark ? -1 : 1)),
  };
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
