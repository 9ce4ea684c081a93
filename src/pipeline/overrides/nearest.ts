import { distance } from 'fastest-levenshtein';
import type { AnyRecord, RecordKind } from '../../story/records.ts';
import type { Entry } from '../read/overrides-file.ts';
import { byCodeUnits } from '../sorted.ts';
import { type Desk, type Index, kinds } from './model.ts';

/** How many candidates are named, and how many letters of each are shown. */
const [named, shown] = [3, 40];

/** Ids nearest to one that is gone, by Levenshtein distance. */
export function nearestIds(wanted: string, ids: Iterable<string>): string {
  const ranked = [...ids].map((id) => ({ id, far: distance(wanted, id) }));
  ranked.sort((a, b) => a.far - b.far || byCodeUnits(a.id, b.id));
  const near = ranked.slice(0, named).map(({ id }) => id);
  return near.length === 0 ? '' : `; nearest: ${near.join(', ')}`;
}

/** The kind an id is of: a letter and ten hexadecimal digits, or else a source. */
function kindOf(id: string): RecordKind {
  const letter = /^[qcdf](?=[0-9a-f]{10}$)/.exec(id)?.[0];
  return kinds.find((kind) => kind[0] === letter) ?? 'sources';
}

const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** `id “first words”`; only the id when the article's text may not be published whole. */
function described(desk: Desk, record: AnyRecord): string {
  if (desk.articles.get(record.article)?.rights !== 'full') return record.id;
  const words = record.text.length > shown ? `${record.text.slice(0, shown)}…` : record.text;
  return `${record.id} “${words}”`;
}

/**
 * The records a stale entry may mean, as the end of a sentence: of its kind and, if it names one, of its article, those whose first
 * words are nearest to its `words` (Levenshtein); for a source, the nearest ids.
 */
export function nearestRecords(desk: Desk, entry: Entry, index: Index, withheld: ReadonlySet<string>): string {
  const kind = kindOf(entry.id);
  const same = [...index.values()]
    .filter(({ kind: k, record }) => k === kind && !withheld.has(record.id))
    .map(({ record }) => record)
    .filter((record) => entry.article === undefined || record.article === entry.article);
  if (entry.words === undefined && kind === 'sources')
    return nearestIds(
      entry.id,
      same.map(({ id }) => id),
    );
  if (entry.words === undefined && entry.article === undefined)
    return '; give its first words as "words", or its "article", and the nearest are named';
  const words = folded(entry.words ?? '');
  const far = (record: AnyRecord): number =>
    entry.words === undefined ? record.start : distance(words, folded(record.text).slice(0, words.length));
  const ranked = same.map((record) => ({ record, far: far(record) }));
  ranked.sort((a, b) => a.far - b.far || byCodeUnits(a.record.id, b.record.id));
  const near = ranked.slice(0, named).map(({ record }) => described(desk, record));
  return near.length === 0 ? '' : `; nearest: ${near.join(', ')}`;
}
