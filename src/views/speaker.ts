import type { Conflict } from '../story/links.ts';
import type { Source } from '../story/records.ts';
import { foldedText } from './search-words.ts';
import type { Site } from './site.ts';
import { isTold, kindsOf, type Utterance, utterances } from './utterance.ts';

export interface SpeakerView {
  readonly source: Source;
  /** With some of the words in marks, by when they were said. */
  readonly quoted: readonly Utterance[];
  /** Reported speech only. */
  readonly reported: readonly Utterance[];
  /** What the source is told to think, want or speak about; no quotations. */
  readonly stances: readonly Utterance[];
  /** Who carried the words, most first. */
  readonly carriers: readonly { readonly source: Source; readonly count: number }[];
  /** Words of others that came through this source. */
  readonly carried: readonly Utterance[];
  readonly conflicts: readonly Conflict[];
}

const viaOf = (utterance: Utterance): ReadonlySet<string> =>
  new Set(utterance.witnesses.flatMap((witness) => witness.parts.flatMap((part) => part.via)));

function carriersOf(site: Site, own: readonly Utterance[]): SpeakerView['carriers'] {
  const ids = Map.groupBy(
    own.flatMap((utterance) => [...viaOf(utterance)]),
    (id) => id,
  );
  return [...ids]
    .map(([id, list]) => ({ source: site.source(id), count: list.length }))
    .sort((a, b) => b.count - a.count || (a.source.name < b.source.name ? -1 : 1));
}

/** What the corpus holds of one source. `all`: the utterances of the source's story, in order. */
export function speakerView(site: Site, source: Source, all: readonly Utterance[]): SpeakerView {
  const own = all.filter((utterance) => utterance.speaker === source.id);
  const inMarks = (utterance: Utterance): boolean => kindsOf(utterance).some((kind) => kind !== 'indirect');
  const said = own.filter((utterance) => !isTold(utterance));
  return {
    source,
    quoted: said.filter(inMarks),
    reported: said.filter((utterance) => !inMarks(utterance)),
    stances: own.filter(isTold),
    carriers: carriersOf(site, own),
    carried: all.filter((utterance) => viaOf(utterance).has(source.id)),
    conflicts: site
      .scope(source.story)
      .links.conflicts.filter((conflict) => conflict.sides.some((side) => side.by === source.id)),
  };
}

export interface Letter {
  readonly letter: string;
  readonly sources: readonly { readonly source: Source; readonly quotes: number }[];
}

/** Every source of the corpus by first letter; a leading article does not count. */
export function lettersOf(site: Site): readonly Letter[] {
  const counts = Map.groupBy(
    utterances(site.scope()).filter((utterance) => !isTold(utterance)),
    (utterance) => utterance.speaker,
  );
  const key = (source: Source): string => foldedText(source.name.replace(/^(?:the|an?)\s+/i, ''));
  const rows = [...site.all.records.sources].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1,
  );
  const letters = Map.groupBy(rows, (source) => (/^\p{L}/u.exec(key(source))?.[0] ?? '#').toUpperCase());
  return [...letters].map(([letter, sources]) => ({
    letter,
    sources: sources.map((source) => ({ source, quotes: counts.get(source.id)?.length ?? 0 })),
  }));
}
