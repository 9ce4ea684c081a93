import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emit } from '../../../src/pipeline/emit.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { GAP, withholder } from '../../../src/pipeline/read/withhold.ts';
import { root } from '../../sites.ts';

describe('names that are withheld', () => {
  const { text: masked } = withholder(['Ann Lowe', 'Lowe'])('Ann\nLowe said. LOWE’s boat, Lowell, ann-lowe.html, Ann.');
  it('in any case and however parted; whole words; every letter a gap', () => {
    const [three, four] = [GAP.repeat(3), GAP.repeat(4)];
    expect(masked).toBe(`${three}\n${four} said. ${four}’s boat, Lowell, ${three}-${four}.html, Ann.`);
  });
  it('marks of patterns are only letters of a name', () => {
    expect(withholder(['J. (Bo) Day+'])('J. (Bo) Day+ and JX (Bo) Day').text).toBe('██ ████ ████ and JX (Bo) Day');
  });
  it('never moves an offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 4 })),
        (text, names) => {
          expect(withholder(names)(text).text).toHaveLength(text.length);
        },
      ),
    );
  });
});

interface Run {
  readonly all: string;
  readonly problems: readonly string[];
}

/** Everything a build of the ferry strike writes with this story file. */
function run(yaml: string, rename?: readonly [string, string]): Run {
  const work = mkdtempSync(path.join(tmpdir(), 'crossread-withhold-'));
  try {
    cpSync(path.join(root, 'tests/fixtures/overrides'), work, { recursive: true });
    const at = (name: string): string => path.join(work, 'ferry-strike', name);
    writeFileSync(at('story.yaml'), yaml);
    if (rename) renameSync(at(rename[0]), at(rename[1]));
    const { corpus } = runPipeline(work);
    return {
      all: [...emit(corpus)].flat().join('\n'),
      problems: corpus.manifest.problems.filter(({ severity }) => severity === 'fatal').map(({ id }) => id),
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

const STORY = 'title: A strike\naliases: [{ name: Mara Lindqvist, also: [Lindqvist] }]\n';

describe('a build that withholds a name', () => {
  const open = run(STORY);
  it('would show it otherwise', () => expect(open.all.match(/lindqvist/gi)?.length).toBeGreaterThan(5));
  it('writes it nowhere: not in texts, records, ids, links, tables or the story', () => {
    const { all, problems } = run(`${STORY}withhold: [Mara Lindqvist, Lindqvist]\n`);
    expect(all.match(/lindqvist/gi)).toBeNull();
    expect(all).toContain(GAP.repeat(4));
    expect(all).toMatch(/"withheld": [1-9]/);
    expect(problems).toEqual([]);
  });
  it('stops at a file that is named after it, and at a list that does not hold', () => {
    expect(run('withhold: [Beacon]\n', ['001-beacon.md', '001-beacon.md']).problems).toContain('withhold-file-name');
    expect(run('withhold: 7\n').problems).toEqual(['withhold-broken']);
    expect(run('withhold: [a\n').problems).toEqual(['withhold-broken']);
  });
});
