import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline/pipeline.ts';
import { root } from '../sites.ts';

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name))
    .sort();
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every string a source can show: literals, fixed parts of templates, text between tags. */
function strings(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** The strings of an .astro file: those of its front matter and scripts, and those of its template, read as TSX. */
function astroStrings(source: string): string[] {
  const [, front = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? ['', '', source];
  const scripts = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const markup = template.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '');
  return [...strings(front), ...scripts.flatMap(strings), ...strings(`<>${markup}</>`)];
}

/** Words that judge. The site shows what outlets printed; it passes no verdict on them (handbook). */
const judging = /\b(copied|lied|biased|false|misleading|plagiari[sz]ed|true|debunked|fake|truth)\b/i;
/** `true` and `false` alone are values of attributes, not words. */
const judges = (text: string): boolean => judging.test(text) && !/^(true|false)$/.test(text);

const rooms = ['pages', 'layouts', 'components', 'islands', 'views'];

describe('words that judge', () => {
  test.each([
    [`const a = 'This outlet copied it.';`, 1],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code to look at
    ['const a = `${n} were misleading`;', 1],
    ['const a = <p title="a false claim">{b ? "true" : <b>Fake</b>}</p>;', 2],
    [`const copied = { lied: true }; // biased`, 0],
    [`const a = 'falsework';`, 0],
  ])('are looked for in strings only: %s', (source, count) => {
    expect(strings(source).filter(judges)).toHaveLength(count);
  });

  test('are looked for in markup, front matter and scripts of a page', () => {
    const page = `---\nconst a = 'true words';\n---\n<!-- fake -->\n<style>.lied { color: red }</style>\n<p class="x">It is {a ? 'false news' : ''} misleading.</p><script>say('biased');</script>`;
    expect(
      astroStrings(page)
        .filter(judges)
        .map((s) => s.trim()),
    ).toEqual(['true words', 'biased', 'false news', 'misleading.']);
  });

  test('stand in no string of the site', () => {
    const files = rooms
      .flatMap((room) => filesBelow(`src/${room}`, /\.(ts|astro)$/))
      .concat('src/pipeline/problems.ts');
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) => {
      const all = file.endsWith('.astro') ? astroStrings(textOf(file)) : strings(textOf(file));
      return all.filter(judges).map((text) => `${file}: ${text.trim()}`);
    });
    expect(found).toEqual([]);
  });
});

/** Names of countries are general knowledge, which a word list may hold. */
const countries = new Set(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a, _, letters) =>
    letters.map((b) => new Intl.DisplayNames('en', { type: 'region' }).of(a + b) ?? ''),
  ),
);

/** The names a corpus is about: all that its stories list, the people in it, and the parts of their names that are no ordinary words too. */
function namesOf(folder: string): string[] {
  const { stories, records, articles } = runPipeline(path.join(root, folder)).corpus;
  const listed = stories.flatMap((s) => [
    ...s.aliases.flatMap((a) => [a.name, ...a.also, ...a.not]),
    ...(s.place?.split(/,\s*/) ?? []),
  ]);
  const people = records.sources.filter((s) => s.type === 'person').map((s) => s.name);
  const lower = new Set(articles.flatMap((a) => a.text.match(/\b\p{Ll}+\b/gu) ?? []));
  const parts = people
    .flatMap((name) => name.split(/[\s.]+/))
    .filter((word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && !lower.has(word.toLowerCase()));
  return [...new Set([...listed, ...people.filter((name) => name.includes(' ')), ...parts])]
    .filter((name) => !countries.has(name))
    .sort();
}

/** Whether a name stands in a text as a word or words of its own, in the same case. */
function standsIn(name: string, text: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

describe('words of the default corpus', () => {
  const names = namesOf('corpus');
  const files = ['src', 'scripts'].flatMap((folder) => filesBelow(folder, /\.(ts|mjs|astro|css|json|txt)$/));

  test('there are names and files to look at', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(files.length).toBeGreaterThan(50);
  });

  test('stand nowhere in src/ or scripts/', () => {
    const found = files.flatMap((file) => {
      const text = textOf(file);
      return names.filter((name) => standsIn(name, text)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});
