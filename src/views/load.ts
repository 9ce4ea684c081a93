import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fileSchemas } from '../story/corpus.ts';
import { measured } from '../story/measured.ts';
import { publishedFile } from './data-files.ts';
import { type QuoteIndex, quoteIndex } from './quote-index.ts';
import { publishable } from './rights.ts';
import { indexSite, type Site } from './site.ts';
import { facetWords } from './strings-explorer.ts';

/** The build cannot go on for want of data. `hint` says what to do; Astro prints it below the message. */
export class DataRefusal extends Error {
  override readonly name = 'DataRefusal';
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Folder the records were written to: CROSSREAD_DATA, or `.crossread/data` below the working directory. */
export function dataFolder(): string {
  return path.resolve(process.env['CROSSREAD_DATA'] ?? '.crossread/data');
}

/** Whether CROSSREAD_SITE says where the site will live; without it no page prints an absolute address of its own. */
export function siteIsDeclared(): boolean {
  return process.env['CROSSREAD_SITE'] !== undefined;
}

function readChecked<T extends z.ZodType>(folder: string, name: string, schema: T): z.infer<T> {
  const file = path.join(folder, `${name}.json`);
  if (!existsSync(file)) throw new DataRefusal(`No ${name}.json in ${folder}.`, 'Run "npm run records" first.');
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new DataRefusal(
    `${file} does not fit its schema:\n${z.prettifyError(parsed.error)}`,
    'Run "npm run records" again.',
  );
}

/** Reads and validates one data folder; text that may not be published is blanked here, before any page sees it. Throws DataRefusal when a file is missing or does not fit its schema. */
export function loadSite(folder: string): Site {
  const corpus = {
    stories: readChecked(folder, 'stories', fileSchemas.stories),
    articles: readChecked(folder, 'articles', fileSchemas.articles),
    records: readChecked(folder, 'records', fileSchemas.records),
    links: readChecked(folder, 'links', fileSchemas.links),
    manifest: readChecked(folder, 'manifest', fileSchemas.manifest),
  };
  const figures = existsSync(path.join(folder, 'measured.json')) ? readChecked(folder, 'measured', measured) : null;
  return indexSite(publishable(corpus), figures);
}

/** Names of the files in the data folder that the site publishes, sorted by code unit. */
export function dataFileNames(): string[] {
  return readdirSync(dataFolder())
    .filter((name) => /^[\w-]+(\.schema)?\.(json|jsonl|csv)$/.test(name))
    .sort();
}

/** Text of one file of the data folder, as the build wrote it. */
export function readDataFile(name: string): string {
  return readFileSync(path.join(dataFolder(), name), 'utf8');
}

/** The whole corpus, read once per build. The only disk door of the site's pages. */
export const site: Site = loadSite(dataFolder());

const indexes = new Map<string | undefined, QuoteIndex>();

/** The quote index of a story or, without a slug, of the corpus: made once for all its pages, its rows and its files. */
export function quoteIndexOf(story?: string): QuoteIndex {
  const index = indexes.get(story) ?? quoteIndex(site, site.scope(story), facetWords);
  indexes.set(story, index);
  return index;
}

/** Routes of the published files with one ending: name without it, and text. */
export function filesEnding(
  ending: '.json' | '.jsonl' | '.csv',
): { params: { name: string }; props: { body: string } }[] {
  return dataFileNames()
    .filter((file) => file.endsWith(ending))
    .flatMap((file) => {
      const body = publishedFile(site, file, readDataFile);
      return body === null ? [] : [{ params: { name: file.slice(0, -ending.length) }, props: { body } }];
    });
}
