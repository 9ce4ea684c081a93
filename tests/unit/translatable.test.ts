import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../sites.ts';

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name))
    .sort();
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Attributes a reader sees or hears. */
const heard = /^(title|alt|aria-label|aria-description|placeholder|label|summary)$/;
const words = /\p{L}{2,}/u;
/** Names that no language changes: of files and of a hash. */
const names = /^[\w-]*\.(?:txt|json|csv|jsonl|xml)$|^SHA-256$/;
const inCode = (node: ts.Node): boolean =>
  ts.isJsxElement(node) && /^(code|kbd|pre)$/.test(node.openingElement.tagName.getText());
/** Two words or more of plain language: selectors, class lists and templates of markup have other signs in them, or no capital. */
const sentence = /^\p{Lu}[\p{L}’',-]*(?: [\p{L}\p{N}’',-]+)+[.:?!…]?$/u;

function nodes(source: string, pick: (node: ts.Node) => string | null): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = pick(node);
    if (text !== null) found.push(text.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** Words of a template that stand in no file of strings: text between tags, and attributes that are read out. */
function wordsOf(astro: string): string[] {
  const template = astro
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '');
  return nodes(`<>${template}</>`, (node) => {
    if (ts.isJsxText(node)) {
      const text = node.text.replace(/&\w+;/g, '').trim();
      return words.test(text) && !names.test(text) && !inCode(node.parent) ? node.text : null;
    }
    if (!ts.isJsxAttribute(node) || node.initializer === undefined || !ts.isStringLiteral(node.initializer))
      return null;
    return heard.test(node.name.getText()) && words.test(node.initializer.text) ? node.initializer.text : null;
  });
}

/** Sentences a script would say. */
const said = (code: string): string[] =>
  nodes(code, (node) => (ts.isStringLiteralLike(node) && sentence.test(node.text) ? node.text : null));

/** Declarations that only fit one direction of writing. */
const oneWay =
  /(?:^|[;{\s])((?:margin|padding|border|inset)-(?:left|right)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:^|[;{\s])((?:text-align|float|clear):\s*(?:left|right))\b/g;
const directed = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(oneWay)].map(([, property, value]) => property ?? value ?? '');

describe('words of the interface', () => {
  it.each([
    ['<p>Said by {name}</p>', ['Said by']],
    ['---\nconst a = "Said by";\n---\n<p title="Said by">{a} · ¶ {n}</p>', ['Said by']],
    ['<p class="said by" data-x="Said by">{a && <b>{b}</b>}</p><style>p { color: red }</style>', []],
    ['<td>&nbsp;→</td>', []],
    ['<a href="a">articles.json</a><code>npm run eval</code>', []],
  ])('are found in a template: %s', (astro, found) => expect(wordsOf(astro)).toEqual(found));

  it.each([
    ["a.textContent = 'No entry here.'", ['No entry here.']],
    ["root.querySelector('.tl-item a'); key === 'ArrowDown'; el('ul')", []],
    ["matches('main :is(h1, h2)'); const a = 'polite'", []],
  ])('are found in a script: %s', (code, found) => expect(said(code)).toEqual(found));

  it('stand in the files of strings, not in templates and scripts', () => {
    const templates = ['pages', 'layouts', 'components'].flatMap((room) => filesBelow(`src/${room}`, /\.astro$/));
    const scripts = filesBelow('src/islands', /\.ts$/);
    expect(templates.length).toBeGreaterThan(30);
    expect(scripts.length).toBeGreaterThan(5);
    const found = [
      ...templates.flatMap((file) => wordsOf(textOf(file)).map((text) => `${file}: ${text}`)),
      ...scripts.flatMap((file) => said(textOf(file)).map((text) => `${file}: ${text}`)),
    ];
    expect(found).toEqual([]);
  });
});

describe('style sheets', () => {
  it.each([
    ['a { margin-left: 1px; text-align: right; }', ['margin-left', 'text-align: right']],
    ['a { margin-inline-start: 1px; text-align: end; background: left; } /* left: 0; */', []],
    ['a{left:0}', ['left']],
  ])('are looked through: %s', (css, found) => expect(directed(css)).toEqual(found));

  it('know beginning and end, never left and right', () => {
    const sheets = filesBelow('src', /\.(css|astro)$/);
    const css = (file: string): string =>
      file.endsWith('.css')
        ? textOf(file)
        : [...textOf(file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, one = '']) => one).join('\n');
    expect(sheets.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(8);
    expect(sheets.flatMap((file) => directed(css(file)).map((found) => `${file}: ${found}`))).toEqual([]);
  });
});
