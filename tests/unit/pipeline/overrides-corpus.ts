import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Corpus } from '../../../src/story/corpus.ts';
import type { AnyRecord, RecordKind, Records } from '../../../src/story/records.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { root } from '../../sites.ts';

/** The ferry strike, built with these hand corrections; without any when `yaml` is null. */
export function build(yaml: string | null): Corpus {
  const work = mkdtempSync(path.join(tmpdir(), 'crossread-overrides-'));
  try {
    cpSync(path.join(root, 'tests/fixtures/overrides'), work, { recursive: true });
    if (yaml !== null) writeFileSync(path.join(work, 'ferry-strike', 'overrides.yaml'), yaml);
    return runPipeline(work).corpus;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The record of these very words; the n-th where they stand more than once. */
export function find<K extends RecordKind>(records: Records, kind: K, words: string, nth = 1): Records[K][number] {
  const list: readonly Records[K][number][] = records[kind];
  const found = list.filter((r) => r.text === words)[nth - 1];
  if (!found) throw new RangeError(`no ${kind} “${words}” in ${list.map((r) => r.text).join(' | ')}`);
  return found;
}

/** `id line:column found` of each problem about the corrections. */
export const told = ({ manifest }: Corpus): string[] =>
  manifest.problems.filter((p) => p.id.startsWith('override')).map((p) => `${p.id} ${p.line}:${p.column} ${p.found}`);

/** Every record that a hand has touched, by id. */
export const touched = ({ records }: Corpus): string[] =>
  Object.values(records)
    .flat()
    .filter((r: AnyRecord) => r.corrected !== undefined)
    .map((r: AnyRecord) => r.id)
    .sort();
