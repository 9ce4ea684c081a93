import { createHash } from 'node:crypto';
import type { Corpus } from '../../../src/story/corpus.ts';
import type { Span } from '../../../src/story/span.ts';

/** One thing a linker says, in words a reader can say yes or no to. */
export interface Judgement {
  readonly kind: JudgedKind;
  /** Made of kind and places only: the same judgement has the same key in every run, and no words of the text can be read from it. */
  readonly key: string;
  readonly says: string;
  readonly spans: readonly Span[];
}

export const judgedKinds = ['same-quote', 'reuse', 'same-claim', 'conflicts', 'events', 'lines'] as const;
export type JudgedKind = (typeof judgedKinds)[number];

const hash = (words: string): string => createHash('sha256').update(words).digest('hex');

function judgement(kind: JudgedKind, says: string, spans: readonly Span[], extra = ''): Judgement {
  const places = spans.map(({ article, start, end }) => `${article}:${start}-${end}`).sort();
  return { kind, key: hash([kind, extra, ...places].join(' ')).slice(0, 12), says, spans };
}

/** Span of every record, by id. */
function spansOf({ quotes, claims, dates }: Corpus['records']): ReadonlyMap<string, Span> {
  return new Map(
    [...quotes, ...claims, ...dates].map(({ id, article, start, end, text }) => [id, { article, start, end, text }]),
  );
}

const named = (spans: ReadonlyMap<string, Span>, ids: readonly string[]): Span[] =>
  ids.flatMap((id) => spans.get(id) ?? []);

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

type Maker = (corpus: Corpus, spans: ReadonlyMap<string, Span>) => Judgement[];

const sameQuote: Maker = ({ links }, spans) =>
  links.sameQuote.flatMap(({ base, members }) =>
    members
      .filter(({ quote }) => quote !== base)
      .map(({ quote }) => judgement('same-quote', 'one utterance of one speaker', named(spans, [base, quote]))),
  );

const reuse: Maker = ({ links }) =>
  links.reuse.map(({ a, b }) => judgement('reuse', 'the same wording, lightly changed', [a, b]));

const sameClaim: Maker = ({ links }, spans) =>
  links.sameClaim.flatMap(({ members }) =>
    pairs(named(spans, members))
      .filter(([a, b]) => a.article !== b.article)
      .map((pair) => judgement('same-claim', 'one checkable statement', pair)),
  );

const conflicts: Maker = ({ links }) =>
  links.conflicts
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ type, about, sides }) =>
      judgement(
        'conflicts',
        `differ in ${type}: ${about} (${sides.map(({ value }) => value).join(' | ')})`,
        sides.map(({ span }) => span),
        type,
      ),
    );

const events: Maker = ({ links }, spans) =>
  links.events
    .map(({ when, reported }) => ({
      when,
      places: named(
        spans,
        reported.map(({ record }) => record),
      ),
    }))
    .filter(({ places }) => new Set(places.map(({ article }) => article)).size > 1)
    .map(({ when, places }) => judgement('events', `one event of ${when}`, places, when));

const lines: Maker = ({ links, articles }) =>
  links.lines
    .filter(({ kind }) => kind !== 'own')
    .map(({ name, kind, members, evidence }) => {
      const on = [...new Set(members.map(({ article }) => article))].sort();
      const outlets = on.map((id) => articles.find((one) => one.id === id)?.outlet.name ?? id);
      return judgement(
        'lines',
        `${outlets.join(', ')} rest on: ${name} (${kind})`,
        [...members.flatMap(({ span }) => span ?? []), ...evidence],
        `${name} ${on.join(' ')}`,
      );
    });

const makers: Readonly<Record<JudgedKind, Maker>> = {
  'same-quote': sameQuote,
  reuse,
  'same-claim': sameClaim,
  conflicts,
  events,
  lines,
};

/** Everything the linkers say of a corpus, kind by kind. */
export function judgementsOf(corpus: Corpus): Judgement[] {
  const spans = spansOf(corpus.records);
  return judgedKinds.flatMap((kind) => makers[kind](corpus, spans));
}

/** At most `size` of them by chance: those whose keys have the lowest hashes, so that a rule that changes leaves the others in. */
export function sample(all: readonly Judgement[], size: number): Judgement[] {
  const drawn = all.map((one) => ({ one, lot: hash(`lot ${one.key}`) }));
  return drawn
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ one }) => one);
}
