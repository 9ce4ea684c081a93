import type { Article } from '../story/article.ts';
import type { Ranked } from './density.ts';
import type { Layer } from './mark-layers.ts';
import type { Note } from './notes.ts';
import type { Segment } from './segments.ts';
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

/** Notes to be numbered behind the last word of a mark: its own and those of marks that end with it, in order. */
export function tailNotes(segment: Segment<TextMark>): { note: number; layer: Layer }[] {
  if (segment.kind === 'text') return [];
  const { mark, last, children } = segment;
  const end = children.at(-1);
  const own = last && mark.layer !== null && mark.note !== null ? [{ note: mark.note, layer: mark.layer }] : [];
  return [...own, ...(end === undefined ? [] : tailNotes(end))].sort((a, b) => a.note - b.note);
}

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
export function marksOf(site: Site, article: Article, notes: readonly NumberedNote[]): TextMark[] {
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
