import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cross, cross as schema, readCross } from '../../../scripts/evaluation/cross/labels.ts';
import { measureConflicts } from '../../../scripts/evaluation/cross/conflicts.ts';
import { measureReuse } from '../../../scripts/evaluation/cross/reuse.ts';
import type { Conflict, Reuse } from '../../../src/story/links.ts';
import type { Span } from '../../../src/story/span.ts';
import { articleOf } from './small.ts';

const text = 'The bridge fell north of Riverton on Monday, the mayor said.';
const home = articleOf(text);
const spanOf = (article: string, words: string): Span => {
  const start = text.indexOf(words);
  return { article, start, end: start + words.length, text: words };
};
const empty = { sameQuote: [], reuse: [], lines: [], conflicts: [], compatible: [], claims: [], events: [] };
const common = { id: 'x1', story: 's', rule: 'r', confidence: 'likely' } as const;
const labelled = (labels: object): Cross => schema.parse(labels);

describe('labels between articles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cross-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (labels: object): void => {
    writeFileSync(path.join(folder, 'cross.json'), JSON.stringify({ ...empty, ...labels }));
  };

  it('are nothing where there is no file, or the file belongs to other articles', () => {
    expect(readCross(folder, [home])).toBeNull();
    write({ articles: [{ article: '00', sha256: 'another' }] });
    expect(readCross(folder, [home])).toBeNull();
  });

  it('take the ids of the build', () => {
    const event = { id: 'fall', when: '2020', accept: [], reports: [spanOf('00', 'bridge fell')], mayHave: [] };
    write({ articles: [{ article: '00', sha256: home.sha256 }], events: [event] });
    expect(readCross(folder, [home])?.events[0]?.reports[0]).toEqual(spanOf(home.id, 'bridge fell'));
  });

  it('must stand where they say', () => {
    const moved = { ...spanOf('00', 'bridge fell'), start: 3 };
    const event = { id: 'fall', when: '2020', accept: [], reports: [moved], mayHave: [] };
    write({ articles: [{ article: '00', sha256: home.sha256 }], events: [event] });
    expect(() => readCross(folder, [home])).toThrow(RangeError);
  });
});

describe('measures between articles', () => {
  it('count code units of shared passages, optional ones neither way', () => {
    const passage = (words: string, optional: boolean): object => ({
      optional,
      a: spanOf('a', words),
      b: spanOf('b', words),
    });
    const labels = { a: 'a', b: 'b', passages: [passage('bridge fell', false), passage('on Monday', true)] };
    const found = (words: string): Reuse => ({
      ...common,
      a: spanOf('b', words),
      b: spanOf('a', words),
      identical: 1,
      words: 2,
      direction: 'unknown',
      evidence: null,
    });
    const cross = { ...empty, articles: [], reuse: [labels] };
    expect(measureReuse([found('bridge'), found('on Monday')], labelled(cross)).row).toMatchObject({
      labelled: 22,
      found: 12,
      right: 12,
    });
  });

  it('ask a difference for its type and two of its sides', () => {
    const sides = ['north', 'Monday'].map((value) => ({ value, spans: [spanOf('a', value)] }));
    const label = { id: 'd', type: 'direction', altTypes: [], optional: false, sides };
    const cross = labelled({ ...empty, articles: [], conflicts: [label] });
    const found = (type: Conflict['type'], words: readonly string[]): Conflict => ({
      ...common,
      about: 'bridge',
      type,
      verdict: 'differs',
      sides: words.map((value, i) => ({ article: 'a', span: spanOf('a', value), value, by: null, reading: i + 1 })),
    });
    const right = (one: Conflict): number | undefined => measureConflicts([one], cross)[0]?.row.right;
    expect(right(found('direction', ['north', 'Monday']))).toBe(1);
    expect(right(found('date', ['north', 'Monday']))).toBe(0);
    expect(right(found('direction', ['north', 'mayor']))).toBe(0);
  });
});
