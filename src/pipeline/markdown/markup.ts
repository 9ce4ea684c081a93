import type { Nodes, Parents, Root } from 'mdast';
import { htmlElements } from './html-elements.ts';
import { referenceText } from './references.ts';

/** Body range and what stands for it in the plain text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What markup says of a stretch: a heading, an item of a list, or (part of) a block quote. */
export interface Hint {
  readonly kind: 'heading' | 'list' | 'quote';
  readonly start: number;
  readonly end: number;
}

export interface Markup {
  /** Ascending, not overlapping. */
  readonly edits: readonly Edit[];
  readonly hints: readonly Hint[];
}

/** The body being marked up: 1 for every code unit that is markup, and what replaces character references. */
interface Work {
  readonly body: string;
  readonly gone: Uint8Array;
  readonly replaced: Map<number, Edit>;
  readonly hints: Hint[];
}

type Container = 'list' | 'quote' | null;

const isLineEnd = (c: string | undefined): boolean => c === '\n' || c === '\r';
const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** Line ends always stay, so that paragraphs stay apart. */
function remove(work: Work, start: number, end: number): void {
  for (let i = start; i < end; i++) if (!isLineEnd(work.body[i])) work.gone[i] = 1;
}

function endOfLine(body: string, from: number): number {
  let at = from;
  while (at < body.length && !isLineEnd(body[at])) at++;
  return at;
}

/** Marks before the first child and after the last; everything when there is no child. */
function removeAround(work: Work, node: Parents): void {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) return remove(work, startOf(node), endOf(node));
  remove(work, startOf(node), startOf(first));
  remove(work, endOf(last), endOf(node));
}

/** One `>` on every line that has one, after blanks and markup already removed; lazy lines have none. */
function removeQuoteMarks(work: Work, start: number, end: number): void {
  for (let line = start; line < end; line = endOfLine(work.body, line) + 1) {
    let at = line;
    while (at < end && (work.gone[at] === 1 || work.body[at] === ' ' || work.body[at] === '\t')) at++;
    if (work.body[at] !== '>') continue;
    const blank = work.body[at + 1] === ' ' || work.body[at + 1] === '\t';
    remove(work, line === start ? at : line, at + (blank ? 2 : 1));
  }
}

/** Bullets go; the numbers of a numbered list are words of the text and stay. */
function removeBullet(work: Work, node: Parents): void {
  const start = startOf(node);
  if (!/[-+*]/.test(work.body[start] ?? '')) return;
  const first = node.children[0];
  remove(work, start, Math.min(first ? startOf(first) : endOf(node), endOfLine(work.body, start)));
}

function removeFences(work: Work, start: number, end: number): void {
  if (!/[`~]/.test(work.body[start] ?? '')) return;
  remove(work, start, Math.min(end, endOfLine(work.body, start)));
  const closing = /[\n\r][ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(work.body.slice(start, end));
  if (closing) remove(work, start + closing.index, end);
}

function removeCodeMarks(work: Work, start: number, end: number): void {
  let ticks = 0;
  while (work.body[start + ticks] === '`') ticks++;
  remove(work, start, start + ticks);
  remove(work, end - ticks, end);
}

/** Comments and tags of elements that exist; what stands between tags, and `<inaudible>`, is text. */
function removeTags(work: Work, start: number, end: number): void {
  const tag = /<!--[\s\S]*?-->|<\/?([A-Za-z][A-Za-z0-9]*)(?![\w-])(?:"[^"]*"|'[^']*'|[^'"<>]){0,500}>/g;
  for (const found of work.body.slice(start, end).matchAll(tag)) {
    const name = found[1]?.toLowerCase();
    if (name !== undefined && !htmlElements.has(name)) continue;
    remove(work, start + found.index, start + found.index + found[0].length);
  }
}

/** Escapes and character references of a stretch of running text. */
function readCharacters(work: Work, start: number, end: number): void {
  const special = /\\([!-/:-@[-`{-~])|&(?:#[xX]?[\dA-Fa-f]{1,7}|[A-Za-z][A-Za-z\d]{1,31});/g;
  for (const found of work.body.slice(start, end).matchAll(special)) {
    const at = start + found.index;
    if (found[1] !== undefined) {
      work.gone[at] = 1;
      continue;
    }
    const replacement = referenceText(found[0]);
    if (replacement !== found[0]) work.replaced.set(at, { start: at, end: at + found[0].length, replacement });
  }
}

/** Of a picture only its description is text. */
function readImage(work: Work, start: number, end: number, alt: string): void {
  const from = start + 2;
  const close = alt ? closingBracket(work.body, from, end) : from;
  remove(work, start, from);
  remove(work, close, end);
  readCharacters(work, from, close);
}

function closingBracket(body: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === '[') depth++;
    else if (body[at] === ']' && depth-- === 0) return at;
  }
  return end;
}

/** What each kind of node takes out of the text. Kinds that are missing here have no marks of their own. */
function readNode(work: Work, node: Nodes): void {
  const [start, end] = [startOf(node), endOf(node)];
  switch (node.type) {
    case 'text':
      return readCharacters(work, start, end);
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return removeAround(work, node);
    case 'blockquote':
      return removeQuoteMarks(work, start, end);
    case 'listItem':
      return removeBullet(work, node);
    case 'image':
    case 'imageReference':
      return readImage(work, start, end, node.alt ?? '');
    case 'code':
      return removeFences(work, start, end);
    case 'inlineCode':
      return removeCodeMarks(work, start, end);
    case 'html':
      return removeTags(work, start, end);
    case 'definition':
    case 'thematicBreak':
      return remove(work, start, end);
    case 'break':
      return work.body[start] === '\\' ? remove(work, start, start + 1) : undefined;
    default:
      return undefined;
  }
}

function hintOf(node: Nodes, container: Container): Hint['kind'] | null {
  if (node.type === 'heading') return 'heading';
  return node.type === 'paragraph' || node.type === 'code' ? container : null;
}

function walk(work: Work, node: Nodes, container: Container): void {
  readNode(work, node);
  const kind = hintOf(node, container);
  if (kind) work.hints.push({ kind, start: startOf(node), end: endOf(node) });
  if (!('children' in node)) return;
  const inside = node.type === 'listItem' ? 'list' : node.type === 'blockquote' ? 'quote' : container;
  for (const child of node.children) walk(work, child, inside);
}

function editsOf({ gone, replaced, body }: Work): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < body.length; ) {
    const replacement = replaced.get(at);
    if (replacement) edits.push(replacement);
    else if (gone[at] === 1) edits.push({ start: at, end: runEnd(gone, replaced, at), replacement: '' });
    at = replacement || gone[at] === 1 ? (edits.at(-1)?.end ?? at + 1) : at + 1;
  }
  return edits;
}

function runEnd(gone: Uint8Array, replaced: ReadonlyMap<number, Edit>, from: number): number {
  let end = from + 1;
  while (gone[end] === 1 && !replaced.has(end)) end++;
  return end;
}

/** Which code units of a body are markup, given its syntax tree (positions are those of the tree's blocks and runs, never of its text values). */
export function readMarkup(body: string, tree: Root): Markup {
  const work: Work = { body, gone: new Uint8Array(body.length), replaced: new Map(), hints: [] };
  walk(work, tree, null);
  return { edits: editsOf(work), hints: work.hints };
}
