import { type Place, samePlace, trimmed } from '../places.ts';
import { attributionsOf, spoken } from './predict.ts';
import type { ReadRow } from './rows.ts';
import { compareQuotes } from './speakers.ts';

/** One case in which label and build differ, with the words around it. */
interface TuningError {
  readonly what: string;
  /** What cases are grouped by within `what`, for counting. */
  readonly group: string;
  readonly id: string;
  readonly label: string | null;
  readonly build: string | null;
  readonly context: string;
}

const AROUND = 160;

/** The words of a place in ⟦ ⟧ with some on either side, on one line. */
function contextOf(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}

function quoteErrors(one: ReadRow): TuningError[] {
  const { pairs, missed, extra } = compareQuotes(one);
  const { id, text } = one.row;
  const at = (place: Place): Pick<TuningError, 'id' | 'context'> => ({ id, context: contextOf(text, place) });
  const speakers = pairs
    .filter(({ verdict }) => verdict === 'wrong' || verdict === 'unknown')
    .map(({ label, quote, said, verdict }) => ({
      what: `speaker ${verdict}`,
      group: `${label.speaker_kind ?? 'other'} ${quote.rule}`,
      label: label.speaker ?? null,
      build: said === null ? null : `${said} (${quote.confidence})`,
      ...at(quote),
    }));
  const names = pairs
    .filter(({ fullName, verdict }) => fullName === false && verdict === 'right')
    .map(({ label, quote, said }) => ({
      what: 'full name',
      group: label.speaker_kind ?? 'other',
      label: label.speaker_canonical ?? null,
      build: said,
      ...at(quote),
    }));
  const absent = missed.map((label) => {
    const held = one.read?.records.quotes.find((quote) => samePlace(trimmed(text, quote), trimmed(text, label)));
    const group = held ? `held as ${held.form}` : 'other stretch';
    return { what: 'quotation missed', group, label: text.slice(label.start, label.end), build: null, ...at(label) };
  });
  const more = extra.map((quote) => ({
    what: 'quotation that is none',
    group: quote.rule,
    label: null,
    build: quote.text,
    ...at(quote),
  }));
  return [...speakers, ...names, ...absent, ...more];
}

const roles = ['source', 'cue', 'content'] as const;

/** Places of one role that only the label has, or only the build. */
function roleErrors(one: ReadRow): TuningError[] {
  const { row, read } = one;
  if (!read || !row.attributions) return [];
  const labels = row.attributions;
  const found = attributionsOf(read);
  const rules = new Map(spoken(read).map((quote, n) => [found[n], quote.rule]));
  const keyOf = (span: readonly [number, number]): string => {
    const place = trimmed(row.text, { start: span[0], end: span[1] });
    return `${place.start}–${place.end}`;
  };
  const cueWords = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([a, b]) => row.text.slice(a, b).toLowerCase()).join(' … ');
  return roles.flatMap((role) => {
    const labelled = new Set(labels.flatMap((a) => a[role].map(keyOf)));
    const built = new Set(found.flatMap((a) => a[role].map(keyOf)));
    const missing = labels.flatMap((a) =>
      a[role]
        .filter((span) => !built.has(keyOf(span)))
        .map(([start, end]) => ({
          what: `${role} missed`,
          group: `${a.type ?? ''} ${cueWords(a.cue)}`,
          id: row.id,
          label: row.text.slice(start, end),
          build: null,
          context: contextOf(row.text, { start, end }),
        })),
    );
    const wrong = found.flatMap((a) =>
      a[role]
        .filter((span) => !labelled.has(keyOf(span)))
        .map(([start, end]) => ({
          what: `${role} of the build only`,
          group: `${rules.get(a) ?? ''} ${cueWords(a.cue)}`,
          id: row.id,
          label: null,
          build: row.text.slice(start, end),
          context: contextOf(row.text, { start, end }),
        })),
    );
    return [...missing, ...wrong];
  });
}

/** All cases of the given texts in which label and build differ. */
export const tuningErrors = (rows: readonly ReadRow[]): TuningError[] =>
  rows.flatMap((one) => [...quoteErrors(one), ...roleErrors(one)]);

/** Errors as text: kinds with their counts, the largest groups first, each case with its context. */
export function errorReport(errors: readonly TuningError[]): string {
  const byWhat = Map.groupBy(errors, ({ what }) => what);
  return [...byWhat]
    .map(([what, some]) => {
      const groups = [...Map.groupBy(some, ({ group }) => group)].sort((a, b) => b[1].length - a[1].length);
      const cases = groups.map(
        ([group, list]) => `\n## ${what}: ${group} (${list.length})\n${list.map(line).join('\n')}`,
      );
      return `# ${what}: ${some.length}\n${cases.join('\n')}`;
    })
    .join('\n\n');
}

const line = ({ id, label, build, context }: TuningError): string =>
  `- ${id.slice(0, 60)}\n    label: ${label ?? 'none'} · build: ${build ?? 'nothing'}\n    ${context}`;

/** The kinds of error with their counts and three largest groups, one line each. */
export function errorSummary(errors: readonly TuningError[]): string {
  return [...Map.groupBy(errors, ({ what }) => what)]
    .map(([what, some]) => {
      const groups = [...Map.groupBy(some, ({ group }) => group)].sort((a, b) => b[1].length - a[1].length);
      const top = groups.slice(0, 4).map(([group, list]) => `${group.trim() || '–'} ${list.length}`);
      return `  ${String(some.length).padStart(5)}  ${what.padEnd(26)}  ${top.join(' · ')}`;
    })
    .join('\n');
}
