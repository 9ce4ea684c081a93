import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../sites.ts';

/** Names of one side of the screen, or of its width and height, where a page set from right to left needs start and end. */
const PHYSICAL =
  /(?:^|[\s;{])((?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right))/gm;

const physical = (css: string): readonly string[] =>
  [...css.replace(/@media[^{]*|\/\*[\s\S]*?\*\//g, '').matchAll(PHYSICAL)].map(([, what]) => what ?? '');

const folder = path.join(root, 'src/styles');

test('style sheets name sides by where text begins, so that a page can be set from right to left', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(physical(readFileSync(path.join(folder, file), 'utf8')), file).toEqual([]);
});

test('a side of the screen is found, its logical name and a condition are not', () => {
  expect(physical('a { margin-left: 1px; color: red }')).toEqual(['margin-left:']);
  expect(physical('a{left:0}b{text-align: right}')).toEqual(['left:', 'text-align: right']);
  expect(physical('@media (max-width: 30rem) { a { margin-inline-start: 1px; text-align: start } }')).toEqual([]);
  expect(physical('/* left: as it was */ a { scroll-padding-block: 0 }')).toEqual([]);
});
