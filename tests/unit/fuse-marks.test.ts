import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withNamedMarks } from '../../scripts/lib/fuse-marks.ts';
import { root } from '../sites.ts';

const fuse = readFileSync(path.join(root, 'node_modules/fuse.js/dist/fuse.basic.min.mjs'), 'utf8');

it('Fuse lists marks by range, and their category stands for the list', () => {
  const named = withNamedMarks(fuse);
  expect(fuse.length - named.length).toBeGreaterThan(1500);
  expect(named).toContain('.replace(/\\p{M}/gu,');
  const list = /\/\[(\\u0300-[^\]]*)\]\/g/.exec(fuse)?.[1] ?? '';
  const listed = new RegExp(`^[${list}]$`, 'u');
  const all = Array.from({ length: 0x10000 }, (_none, code) => String.fromCharCode(code));
  const marks = all.filter((letter) => listed.test(letter));
  expect(marks.length).toBeGreaterThan(1000);
  // Unicode has named more marks since the list was written, and calls two Vedic signs of it letters.
  expect(marks.filter((letter) => !/^\p{M}$/u.test(letter))).toEqual(['\u1CF2', '\u1CF3']);
});

it('code without the list is refused, so that a Fuse without it is noticed', () =>
  expect(() => withNamedMarks('const a = /[a-z]/g;')).toThrow(/Fuse lists no marks any more/));
