import type { Article, Story } from '../story/article.ts';
import type { Problem } from '../story/corpus.ts';
import type { HandChange } from '../story/overrides.ts';
import type { Records } from '../story/records.ts';
import { addRecords } from './overrides/add.ts';
import { correctRecords, type Sound } from './overrides/correct.ts';
import { soundFields } from './overrides/fields.ts';
import { complain, type Desk, type Edit, type Index, indexOf, note } from './overrides/model.ts';
import { settleNames } from './overrides/names.ts';
import { nearestRecords } from './overrides/nearest.ts';
import { withoutRecords } from './overrides/suppress.ts';
import type { Entry, Located, Overrides } from './read/overrides-file.ts';

interface Corrected {
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** What was changed, by line of the file. */
  readonly changes: readonly HandChange[];
}

/** Ids under which an entry may stand, and what became of them. */
interface Ids {
  readonly index: Index;
  readonly joined: ReadonlyMap<string, string>;
  readonly suppressed: ReadonlySet<string>;
}

/** Says what is the matter when an entry's record is gone, or was joined into another. */
function isThere(desk: Desk, { value, at }: Located<Entry>, { index, joined, suppressed }: Ids): boolean {
  if (index.has(value.id)) return true;
  const into = joined.get(value.id);
  if (into !== undefined && value.suppress) return true;
  const found =
    into === undefined
      ? `the id "${value.id}", which no record of this story has${nearestRecords(desk, value, index, suppressed)}`
      : `the id "${value.id}", which "names" joins into ${into}: correct that one`;
  complain(desk, into === undefined ? 'override-stale' : 'override-field', at(), found);
  return false;
}

const editOf = ({ value, at }: Located<Entry>): Edit => ({
  fields: value.correct ?? {},
  because: value.because ?? '',
  place: (field) => (field === undefined ? at() : at('correct', field)),
});

/** Fields that hold, by record; what was corrected is noted (additions are noted where they are made). */
function checked(
  desk: Desk,
  edits: ReadonlyMap<string, Edit>,
  added: ReadonlySet<string>,
  ids: Ids,
): Map<string, Sound> {
  const sources = new Set([
    ...[...ids.index].filter(([, { kind }]) => kind === 'sources').map(([id]) => id),
    ...ids.joined.keys(),
  ]);
  const sound = new Map<string, Sound>();
  for (const [id, edit] of edits) {
    const there = ids.index.get(id);
    if (!there) continue;
    const fields = soundFields(desk, there.kind, there.record, edit, { sources, joined: ids.joined });
    const names = Object.keys(fields).sort();
    if (names.length === 0 && !added.has(id)) continue;
    sound.set(id, { fields, because: edit.because });
    if (!added.has(id))
      note(desk, edit.place(), { change: 'correct', record: id, fields: names, because: edit.because });
  }
  return sound;
}

/** What is told of the corrections, without any id that is withheld: the id of a source holds its name. */
function told(desk: Desk, withheld: ReadonlySet<string>): Pick<Corrected, 'problems' | 'changes'> {
  const blank = (found: string): string => found.replace(/[\p{L}\p{N}-]+/gu, (id) => (withheld.has(id) ? '…' : id));
  const known = (id: string | null): string | null => (id === null || withheld.has(id) ? null : id);
  return {
    problems: desk.problems.map((p) => ({ ...p, found: blank(p.found) })),
    changes: desk.changes.map((c) => ({ ...c, record: known(c.record) })).sort((a, b) => a.line - b.line),
  };
}

/**
 * The hand corrections of one story, over its settled records and before they are linked: additions, then parted and joined
 * sources, then fields, last what is suppressed. What cannot be done is a problem, and the rest is done. Pure; the order of
 * entries never shows in the records.
 */
export function applyOverrides(
  story: Story,
  articles: readonly Article[],
  settled: Records,
  overrides: Overrides | null,
): Corrected {
  if (overrides === null) return { records: settled, problems: [], changes: [] };
  const desk: Desk = { story, articles: new Map(articles.map((a) => [a.id, a])), problems: [], changes: [] };
  const added = addRecords(desk, overrides.additions, settled);
  const named = settleNames(desk, overrides.parts, overrides.joins, added.records);
  const withheld = overrides.entries.filter(({ value }) => value.suppress);
  const suppressed = new Set(withheld.map(({ value }) => named.joined.get(value.id) ?? value.id));
  const ids: Ids = { index: indexOf(named.records), joined: named.joined, suppressed };
  const entries = overrides.entries.filter((entry) => isThere(desk, entry, ids));
  const edits = new Map(added.edits);
  for (const entry of entries) if (!entry.value.suppress) edits.set(entry.value.id, editOf(entry));
  const sound = checked(desk, edits, new Set(added.edits.keys()), ids);
  const corrected = correctRecords(desk, named.records, sound);
  for (const { value, at } of entries)
    if (value.suppress) note(desk, at(), { change: 'suppress', record: null, fields: [], because: value.because });
  const entered = withheld.map(({ value }) => value.id);
  return { records: withoutRecords(corrected, suppressed), ...told(desk, new Set([...suppressed, ...entered])) };
}
