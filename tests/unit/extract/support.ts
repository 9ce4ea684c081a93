import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Quote, Records } from '../../../src/story/records.ts';
import { readArticle } from '../../../src/pipeline/pipeline.ts';
import { bareStory } from '../../../src/pipeline/read/story-file.ts';
import { readSource, type SourceFile } from '../../../src/pipeline/read/source-file.ts';
import { type ArticleRecords, settle } from '../../../src/pipeline/settle.ts';

export const story = bareStory('cases', 'Cases');

/** A body as the reader would hand it on; `file` decides how it is read. */
export function sourceOf(body: string, file = 'case.txt'): SourceFile {
  const { source } = readSource(new TextEncoder().encode(body), {
    id: file.replace(/\.[^.]+$/, ''),
    story: story.slug,
    file,
  });
  if (!source) throw new RangeError(`${file} cannot be read`);
  return source;
}

/** One article through the real pipeline; sources still local to it. */
export function read(body: string, file?: string): ArticleRecords & { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const parts = readArticle(sourceOf(body, file), story, (problem) => problems.push(problem.id));
  return { ...parts, problems };
}

/** One quotation as a reader of the page would describe it. */
export interface Said {
  readonly text: string;
  readonly form: Quote['form'];
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: readonly string[];
  readonly part: number | null;
  readonly start: number;
  readonly end: number;
}

/** What somebody said by the records, in marks or not; stances have tests of their own. */
export function saidIn(records: Records): Said[] {
  const nameOf = (id: string): string => records.sources.find((s) => s.id === id)?.name ?? `no source ${id}`;
  const said = records.quotes.filter((q) => q.form !== 'stance');
  return said.map((q) => ({
    text: q.text,
    form: q.form,
    speaker: q.speaker === null ? null : nameOf(q.speaker),
    mention: q.mention?.text ?? null,
    cue: q.cue?.text ?? null,
    via: q.via.map(nameOf),
    part: q.part?.index ?? null,
    start: q.start,
    end: q.end,
  }));
}

/** Quotations of one article whose sources are settled. */
export function quotesOf(body: string, file?: string): Said[] {
  const parts = read(body, file);
  return saidIn(settle(story, [parts]));
}

/** What one expected.json says of a quotation. A list means that a fair reader could say any of them. */
export interface Expected {
  /** Its words, or the first of them. */
  readonly text: string;
  readonly form: Quote['form'] | readonly Quote['form'][];
  readonly speaker: string | null | readonly (string | null)[];
  /** Other words of the text for the same speaker: not another person, but not linked to the name either. */
  readonly also?: readonly string[];
  /** Left out where readers may differ. */
  readonly mention?: string | null;
  readonly cue?: string | null | readonly (string | null)[];
  readonly via?: readonly string[];
  readonly part?: number | null;
  /** Readers may differ on whether this is a quotation at all. */
  readonly optional?: boolean;
}
export interface Differences {
  /** Another speaker than the text gives, or one where the text gives none. */
  readonly wrong: readonly string[];
  /** Everything else that differs: `what: words`. Among it `speaker: …`, an honest null where the text gives a name. */
  readonly missing: readonly string[];
}

const either = <T extends string | null>(x: T | readonly T[]): readonly T[] =>
  x === null || typeof x === 'string' ? [x] : x;
/** Names are compared without the article before them. */
const bare = (name: string | null): string | null => name?.replace(/^(?:the|a|an)\s/i, '').toLowerCase() ?? null;
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Marked words must begin alike; reported words must share most of their letters. */
function isSame(said: Said, expected: Expected, at: number): boolean {
  const reported = either(expected.form).includes('indirect');
  if ((said.form === 'indirect') !== reported) return false;
  if (!reported) return said.start === at;
  const common = Math.min(said.end, at + expected.text.length) - Math.max(said.start, at);
  return common > 0.5 * (Math.max(said.end, at + expected.text.length) - Math.min(said.start, at));
}

function compareOne(said: Said, e: Expected): string[] {
  const differs: string[] = [];
  if (!either(e.form).includes(said.form)) differs.push(`form ${said.form}`);
  if (said.speaker === null && !either(e.speaker).includes(null)) differs.push('speaker');
  if (e.also?.some((x) => bare(x) === bare(said.speaker))) differs.push(`speaker not linked, ${said.speaker}`);
  const touches = (a: string | null, b: string | null): boolean =>
    a === null || b === null ? a === b : a.includes(b) || b.includes(a);
  if (e.mention !== undefined && !touches(said.mention, e.mention)) differs.push(`mention ${said.mention ?? 'none'}`);
  const cues = (cue: string | null): boolean =>
    cue === null || said.cue === null ? cue === said.cue : said.cue.includes(cue);
  if (e.cue !== undefined && !either(e.cue).some(cues)) differs.push(`cue ${said.cue ?? 'none'}`);
  if (e.via !== undefined && said.via.map(bare).sort().join() !== e.via.map(bare).sort().join())
    differs.push(`via ${said.via.join(', ') || 'none'}`);
  if (e.part !== undefined && said.part !== e.part) differs.push(`part ${said.part ?? 'none'}`);
  return differs.map((d) => `${d}: ${short(e.text)}`);
}

/** The reported clause around marked words of the same speaker: no reader would count it as one more. */
const isAround = (s: Said, used: readonly Said[]): boolean =>
  s.form === 'indirect' &&
  used.some((u) => u.form !== 'indirect' && u.speaker === s.speaker && u.start > s.start && u.end <= s.end);

/** Where each expected text stands, in order; the same words twice are two places. */
function placesOf(text: string, expected: readonly Expected[]): number[] {
  let from = 0;
  return expected.map((e) => {
    const at = text.indexOf(e.text, from);
    if (at < 0) throw new RangeError(`expected.json is not in text order or misquotes: ${e.text}`);
    from = at + 1;
    return at;
  });
}

export function compare(text: string, said: readonly Said[], expected: readonly Expected[]): Differences {
  const places = placesOf(text, expected);
  const wrong: string[] = [];
  const missing: string[] = [];
  const used = new Set<Said>();
  expected.forEach((e, i) => {
    const found = said.find((s) => !used.has(s) && isSame(s, e, places[i] ?? -1));
    if (!found) {
      if (e.optional !== true) missing.push(`not found: ${short(e.text)}`);
      return;
    }
    used.add(found);
    const fits = [...either(e.speaker), ...(e.also ?? [])].some((x) => bare(x) === bare(found.speaker));
    if (found.speaker !== null && !fits)
      wrong.push(`${e.text} → ${found.speaker}, expected ${either(e.speaker).join(' or ')}`);
    missing.push(...compareOne(found, e));
  });
  for (const s of said) if (!used.has(s) && !isAround(s, [...used])) missing.push(`not expected: ${short(s.text)}`);
  return { wrong, missing };
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** One folder: article.md or article.txt, expected.json, and known.json when something is not yet found. */
export function runCase(
  folder: string,
): Differences & { readonly known: readonly string[]; readonly said: readonly Said[] } {
  const name = existsSync(path.join(folder, 'article.md')) ? 'article.md' : 'article.txt';
  const parts = read(readFileSync(path.join(folder, name), 'utf8'), name);
  const said = saidIn(settle(story, [parts]));
  const known = path.join(folder, 'known.json');
  const expected: Expected[] = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
  return {
    ...compare(parts.article.text, said, expected),
    said,
    known: existsSync(known) ? Object.keys(Object(json(known))) : [],
  };
}
