import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import type { Problem } from '../../story/corpus.ts';
import { problem } from '../problems.ts';
import { decodeUtf8 } from './decode.ts';
import { withholder } from './withhold.ts';
import { type FrontMatter, type MatterRead, readFrontMatter } from './front-matter.ts';

/** How a body is to be read: as Markdown, or literally. */
export type BodyFormat = 'md' | 'txt';

/** One article as it lies on disk, checked but not yet parsed. */
export interface SourceFile {
  readonly id: string;
  /** Slug of its story. */
  readonly story: string;
  /** Path relative to the corpus, with forward slashes. */
  readonly file: string;
  /** The whole file, decoded, without byte order mark. */
  readonly vfile: VFile;
  readonly matter: FrontMatter;
  /** Exactly as received, front matter left off. */
  readonly body: string;
  /** Where the body begins in the file, UTF-16 code units. */
  readonly bodyStart: number;
  readonly format: BodyFormat;
  /** SHA-256 of the body's bytes. */
  readonly sha256: string;
  /** Places of the body at which a name is withheld. */
  readonly withheld: number;
}

/** Longest file read, in bytes. */
export const longestFile = 5_000_000;

type MatterReader = (
  file: string,
  source: string,
) => MatterRead | { readonly matter: null; readonly problems: readonly Problem[] };

/** One reader per file ending: what it makes of the text before the body, and how the body is to be read. */
export const readers: Readonly<Record<string, { readonly format: BodyFormat; readonly matter: MatterReader }>> = {
  md: { format: 'md', matter: readFrontMatter },
  txt: { format: 'txt', matter: () => ({ matter: {}, bodyStart: 0, problems: [] }) },
};

/** File ending that has a reader, in lower case, or null. */
export function readerOf(name: string): string | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(readers, ending) ? ending : null;
}

export interface SourceRead {
  readonly source: SourceFile | null;
  readonly problems: readonly Problem[];
}

const refuse = (...problems: Problem[]): SourceRead => ({ source: null, problems });

/**
 * Bytes of one file → a checked source, or the reasons why it is left out. `names` gives what does not stand in the bytes;
 * `withhold` takes names out before anything is read.
 */
export function readSource(
  bytes: Uint8Array,
  names: Pick<SourceFile, 'id' | 'story' | 'file'>,
  withhold = withholder([]),
): SourceRead {
  const start = { file: names.file, line: 1, column: 1 };
  const reader = readers[readerOf(names.file) ?? ''];
  if (!reader) throw new RangeError(`No reader for ${names.file}`);
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) {
    return refuse(
      problem(
        'file-not-utf8',
        { ...start, line: decoded.line, column: decoded.column },
        `byte 0x${decoded.byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ),
    );
  }
  const { text } = withhold(decoded.text);
  const read = reader.matter(names.file, text);
  if (!read.matter) return refuse(...read.problems);
  const received = decoded.text.slice(read.bodyStart);
  const { text: body, places: withheld } = withhold(received);
  if (!/\S/.test(body)) return refuse(...read.problems, problem('file-empty', start, 'no words'));
  const sha256 = createHash('sha256').update(received).digest('hex');
  const vfile = new VFile({ path: names.file, value: text, data: { matter: read.matter } });
  return {
    source: {
      ...names,
      vfile,
      matter: read.matter,
      body,
      bodyStart: read.bodyStart,
      format: reader.format,
      sha256,
      withheld,
    },
    problems: read.problems,
  };
}
