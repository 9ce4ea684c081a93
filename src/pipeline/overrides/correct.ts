import type { z } from 'zod';
import {
  type AnyRecord,
  type DateRecord,
  type Quote,
  type Records,
  recordSchemas,
  type Source,
} from '../../story/records.ts';
import type { Desk } from './model.ts';
import { standingAt } from './names.ts';

/** Checked fields for one record. `given` tells them from those that only follow. */
export interface Sound {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly because: string;
}
type Follow<R> = (before: R, after: R, fields: Sound['fields']) => R;

/** Nobody’s words have no speaker, and a speaker is never given and unknown at once. */
function agreeing(quote: Quote): Quote {
  const speaker = quote.form === 'scare' ? null : quote.speaker;
  const given = quote.speakerBasis === 'unknown' ? 'implied' : quote.speakerBasis;
  return {
    ...quote,
    speaker,
    speakerBasis: speaker === null ? 'unknown' : given,
    mention: speaker === null ? null : quote.mention,
    described: speaker === null ? null : quote.described,
    restsOn: speaker === null ? null : quote.restsOn,
    alternatives: quote.alternatives.filter((id) => id !== speaker),
  };
}

/** Words that name the old speaker do not name the new one; a pronoun there may well mean the new one and stays. */
function followQuote(sources: ReadonlyMap<string, Source>): Follow<Quote> {
  const prints = (id: string | null, words: Quote['mention']): boolean =>
    id !== null && sources.get(id)?.mentions.some((m) => m.text === words?.text) === true;
  return (before, after, fields) => {
    if (!('speaker' in fields)) return agreeing(after);
    const stays = (words: Quote['mention']): Quote['mention'] =>
      prints(after.speaker, words) || !prints(before.speaker, words) ? words : null;
    const mention = stays(before.mention);
    return agreeing({
      ...after,
      speakerBasis: 'speakerBasis' in fields ? after.speakerBasis : mention === null ? 'implied' : 'stated',
      mention,
      described: mention === null ? null : before.described,
      restsOn: stays(before.restsOn),
      alternatives: 'alternatives' in fields ? after.alternatives : [],
    });
  };
}

/** A value given by hand was resolved against nothing. */
const followDate: Follow<DateRecord> = (_, after, fields) => ('value' in fields ? { ...after, anchor: null } : after);

function corrected<R extends AnyRecord>(
  schema: z.ZodType<R>,
  edits: ReadonlyMap<string, Sound>,
  follow: Follow<R> = (_, after) => after,
): (record: R) => R {
  return (record) => {
    const edit = edits.get(record.id);
    if (!edit) return record;
    const fields = Object.keys(edit.fields).sort();
    const made = {
      rule: `override/${record.rule.replace(/^override\//, '')}`,
      confidence: 'certain' as const,
      corrected: { fields, because: edit.because },
    };
    return follow(record, schema.parse({ ...record, ...edit.fields, ...made }), edit.fields);
  };
}

/** Parts of one utterance have one speaker: a speaker given to one part goes to all that are given none. */
export function withParts(quotes: readonly Quote[], edits: ReadonlyMap<string, Sound>): Map<string, Sound> {
  const all = new Map(edits);
  const given = quotes.filter((q) => q.part !== null && 'speaker' in (edits.get(q.id)?.fields ?? {}));
  given.sort((a, b) => a.start - b.start);
  for (const quote of given) {
    const edit = edits.get(quote.id);
    for (const other of quotes) {
      const own = all.get(other.id);
      if (!edit || other.part?.of !== quote.part?.of || (own && 'speaker' in own.fields)) continue;
      const fields = { ...own?.fields, speaker: edit.fields['speaker'] };
      all.set(other.id, { fields, because: own?.because ?? edit.because });
    }
  }
  return all;
}

const inside = (q: Quote, r: Quote | AnyRecord): boolean =>
  q.article === r.article && q.start <= r.start && r.end <= q.end;

/** Statements and figures take their voice from the shortest report around them: when its speaker is corrected, theirs goes along. */
function followVoice(before: readonly Quote[], after: readonly Quote[], edits: ReadonlyMap<string, Sound>) {
  const now = new Map(after.map((q) => [q.id, q]));
  const changed = before.filter((q) => now.get(q.id)?.speaker !== q.speaker);
  return <R extends Records['claims'][number] | Records['figures'][number]>(record: R): R => {
    const edit = edits.get(record.id);
    if ((edit && 'by' in edit.fields) || !changed.some((q) => inside(q, record))) return record;
    const around = before.filter((q) => q.form !== 'scare' && q.form !== 'stance' && inside(q, record));
    const voice = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const next = voice && now.get(voice.id);
    if (!voice || !next || next.speaker === voice.speaker || record.by !== voice.speaker) return record;
    const fields = ['by', ...(record.corrected?.fields ?? [])].sort();
    const because = record.corrected?.because ?? next.corrected?.because ?? '';
    const stated = record.kind === 'claim' && record.certainty === 'stated' && next.speaker !== null;
    const certainty = stated ? { certainty: 'attributed' as const } : {};
    return { ...record, ...certainty, by: next.speaker, corrected: { fields, because } };
  };
}

/** Puts checked fields into their records, and into what hangs on them. */
export function correctRecords(desk: Desk, records: Readonly<Records>, given: ReadonlyMap<string, Sound>): Records {
  const edits = withParts(records.quotes, given);
  const sources = records.sources.map(
    corrected(recordSchemas.sources, edits, (_, s, fields) =>
      'name' in fields ? standingAt(s, s.name, desk.articles) : s,
    ),
  );
  const byId = new Map(sources.map((s) => [s.id, s]));
  const quotes = records.quotes.map(corrected(recordSchemas.quotes, edits, followQuote(byId)));
  const voice = followVoice(records.quotes, quotes, edits);
  return {
    quotes,
    claims: records.claims.map(corrected(recordSchemas.claims, edits)).map(voice),
    sources,
    dates: records.dates.map(corrected(recordSchemas.dates, edits, followDate)),
    figures: records.figures.map(corrected(recordSchemas.figures, edits)).map(voice),
  };
}
