import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

/** A built site to weigh: its files by path below its folder, with forward slashes. */
export interface Files {
  readonly names: readonly string[];
  /** Path the site is served under. */
  readonly base: string;
  readonly read: (file: string) => Buffer;
}

/** Bytes of one page, each part as brotli compresses it alone. */
export interface PageWeight {
  readonly file: string;
  readonly html: number;
  /** Style sheets and scripts the first paint waits for. */
  readonly blocking: number;
  /** Fonts any page sends for; those of rarer letters come where such a letter stands. */
  readonly fonts: number;
  /** Scripts in the page itself, uncompressed; data in `<script>` is none. */
  readonly inlineScript: number;
}

export function filesIn(out: string, base: string): Files {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
  return {
    names: names.map((name) => name.split(path.sep).join('/')).sort(),
    base,
    read: (file) => readFileSync(path.join(out, file)),
  };
}

/** About what a file compresses to, in a hundredth of the time. */
export const quickly = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

export const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;

/** Path below the site's folder of an address in a page. */
export const fileAt = (base: string, address: string): string => address.slice(base.length);

const attributes = (elements: readonly HTMLElement[], name: string): readonly string[] =>
  elements.flatMap((element) => element.attributes[name] ?? []);

const isCode = ({ attributes: { type, src } }: HTMLElement): boolean =>
  src === undefined && (type === undefined || /^(?:module|text\/javascript)$/.test(type));

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

export function weigh(files: Files, file: string): PageWeight {
  const html = files.read(file).toString();
  const document = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const sizes = (addresses: readonly string[]): number =>
    total(addresses.map((address) => brotli(files.read(fileAt(files.base, address)))));
  const styles = attributes(document.querySelectorAll('link[rel=stylesheet]:not([media=print])'), 'href');
  const scripts = document
    .querySelectorAll('script[src]')
    .filter(
      ({ attributes: { type, async, defer } }) => type !== 'module' && async === undefined && defer === undefined,
    );
  const faces = document
    .querySelectorAll('style')
    .flatMap((style) => style.textContent.match(/@font-face\{[^}]*\}/g) ?? []);
  const everywhere = faces.filter((face) => !face.includes('unicode-range'));
  const fonts = everywhere.flatMap((face) => /url\("?([^")]+)"?\)/.exec(face)?.[1] ?? []);
  const inline = document.querySelectorAll('script').filter(isCode);
  return {
    file,
    html: brotli(html),
    blocking: sizes([...styles, ...attributes(scripts, 'src')]),
    // Fonts are compressed as they are.
    fonts: total(fonts.map((address) => files.read(fileAt(files.base, address)).length)),
    inlineScript: total(inline.map((script) => Buffer.byteLength(script.textContent))),
  };
}
