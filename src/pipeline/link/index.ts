import type { Article, Story } from '../../story/article.ts';
import type { Links, Relation } from '../../story/links.ts';
import type { Records } from '../../story/records.ts';
import type { LinkInput, Linker } from '../model.ts';
import { conflicts } from './conflicts.ts';
import { events } from './events.ts';
import { lines } from './lines.ts';
import { byPlace } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { names } from './names.ts';
import { repeats } from './repeats.ts';
import { reuse } from './reuse.ts';
import { sameClaim } from './same-claim.ts';
import { sameQuote } from './same-quote.ts';
import { thresholds } from './thresholds.ts';

export { thresholdDefaults } from './thresholds.ts';

/** One linker per relation; the compiler asks for the missing one. */
export const linkers: { readonly [R in Relation]: Linker<R> } = {
  sameQuote,
  sameClaim,
  conflicts,
  reuse,
  lines,
  events,
  names,
  repeats,
};

/** The order of work. Each pass sees what the ones before it found. */
export const passes: readonly { readonly relation: Relation; readonly because: string }[] = [
  { relation: 'reuse', because: 'rests on the texts alone' },
  { relation: 'sameQuote', because: 'rests on the quotes alone' },
  { relation: 'lines', because: 'a passage that shares the wording of a credited one rests on the same body' },
  { relation: 'sameClaim', because: 'counts the lines behind a statement; shared passages lower its bar' },
  {
    relation: 'conflicts',
    because: 'differences are looked for where two texts say the same: shared passages and claims',
  },
  { relation: 'events', because: 'two reports of one event are known by their shared passages and claims' },
  { relation: 'repeats', because: 'rests on one article alone; no other pass reads it' },
  { relation: 'names', because: 'two spellings are one only where a shared passage has both' },
];

const none: Links = {
  sameQuote: [],
  sameClaim: [],
  conflicts: [],
  reuse: [],
  lines: [],
  events: [],
  names: [],
  repeats: [],
};

function pass<R extends Relation>(relation: R, input: LinkInput): Links {
  return { ...input.earlier, [relation]: linkers[relation](input) };
}

const sorted = <
  R extends { readonly id: string; readonly article: string; readonly start: number; readonly end: number },
>(
  list: readonly R[],
): R[] => [...list].sort((a, b) => byPlace(a, b) || byCodeUnits(a.id, b.id));

/** Relations of one story. The order of articles and records handed in never shows in the result. */
export function link(story: Story, articles: readonly Article[], records: Readonly<Records>): Links {
  const input = {
    story,
    articles: [...articles].sort((a, b) => byCodeUnits(a.id, b.id)),
    records: {
      // A stance has no words to compare.
      quotes: sorted(records.quotes.filter(({ form }) => form !== 'stance')),
      claims: sorted(records.claims),
      sources: sorted(records.sources),
      dates: sorted(records.dates),
      figures: sorted(records.figures),
    },
    threshold: thresholds(story.thresholds),
  };
  return passes.reduce((earlier, { relation }) => pass(relation, { ...input, earlier }), none);
}
