import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const corpusFiles = {
  '000': '000-correspondent.md',
  '001': '001-presstv.md',
  '002': '002-disha.md',
  '003': '003-correspondent.md',
  '004': '004-trtworld.md',
};
const place = z.object({ text: z.string(), start: z.number(), end: z.number() });
const attributed = z.object({
  speakerMention: z.string().nullish(),
  speakerMentionStart: z.number().nullish(),
  cue: z.string().nullish(),
  cueStart: z.number().nullish(),
});

function readBody(name: string): string {
  const file = readFileSync(new URL(`../../../corpus/panjshir-2021/${name}`, import.meta.url), 'utf8');
  return file.slice(file.indexOf('\n---\n', 4) + 5);
}

/** Every object of a JSON tree. */
function* objects(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objects(child);
}

describe.each(Object.entries(corpusFiles))('gold %s', (id, file) => {
  const body = readBody(file);
  const gold: unknown = JSON.parse(readFileSync(new URL(`../../gold/${id}.json`, import.meta.url), 'utf8'));

  it('belongs to the text in the corpus', () => {
    expect(gold).toMatchObject({ length: body.length, sha256: createHash('sha256').update(body).digest('hex') });
  });

  it('has every span at its exact place', () => {
    const spans = [...objects(gold)].flatMap((object) => place.safeParse(object).data ?? []);
    expect(spans.length).toBeGreaterThan(100);
    expect(spans.filter((span) => body.slice(span.start, span.end) !== span.text)).toEqual([]);
  });

  it('has every mention and cue at its exact place', () => {
    const parts = [...objects(gold)]
      .flatMap((object) => attributed.safeParse(object).data ?? [])
      .flatMap((found) => [
        { words: found.speakerMention, start: found.speakerMentionStart },
        { words: found.cue, start: found.cueStart },
      ]);
    const placed = parts.flatMap(({ words, start }) =>
      typeof words === 'string' && typeof start === 'number' ? [{ words, start }] : [],
    );
    expect(placed.length).toBeGreaterThan(10);
    expect(placed.filter(({ words, start }) => !body.startsWith(words, start))).toEqual([]);
  });
});
