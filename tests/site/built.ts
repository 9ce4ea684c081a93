import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { fileSchemas } from '../../src/story/corpus.ts';
import { sites, type TestSite } from '../sites.ts';

/** One built page. */
export interface Page {
  /** Path of the file below the site's folder, with forward slashes. */
  readonly file: string;
  /** Address below the origin, base path included: what a browser would show. */
  readonly url: string;
  readonly html: string;
  readonly document: HTMLElement;
  /** Every element of the page. */
  readonly elements: readonly HTMLElement[];
  readonly ids: ReadonlySet<string>;
}

export type Data = ReturnType<typeof readData>;

/** A built test site, read once. */
export interface Built extends TestSite {
  /** Every file below the site's folder. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly page: (file: string) => Page;
  readonly text: (file: string) => string;
  /** What the site publishes below /data/. */
  readonly published: Data;
  /** What the pipeline wrote, before rights were applied. */
  readonly records: Data;
}

function readData(folder: string) {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return {
    stories: fileSchemas.stories.parse(json('stories')),
    articles: fileSchemas.articles.parse(json('articles')),
    records: fileSchemas.records.parse(json('records')),
    links: fileSchemas.links.parse(json('links')),
  };
}

/** An attribute that is there, even an empty one; undefined when it is not. */
export const attribute = (element: HTMLElement, name: string): string | undefined => element.attributes[name];

function readPage(site: TestSite, file: string): Page {
  const html = readFileSync(path.join(site.out, file), 'utf8');
  const document = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const elements = document.querySelectorAll('*');
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return { file, url: site.base + file.replace(/(^|\/)index\.html$/, '$1'), html, document, elements, ids };
}

function read(site: TestSite): Built {
  const entries = readdirSync(site.out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => path.relative(site.out, path.join(entry.parentPath, entry.name)));
  const files = names.map((name) => name.split(path.sep).join('/')).sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(site, file));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return {
    ...site,
    files: new Set(files),
    pages,
    page: (file) => {
      const page = byFile.get(file);
      if (page === undefined) throw new RangeError(`${site.name} has no page ${file}`);
      return page;
    },
    text: (file) => readFileSync(path.join(site.out, file), 'utf8'),
    published: readData(path.join(site.out, 'data')),
    records: readData(site.data),
  };
}

/** Both test sites, as `npm test` built them. */
export const built: readonly Built[] = sites.map(read);

/** Whether a page is the one to cite, not another address of the same (404 has no address of its own). */
export function isFirst(page: Page): boolean {
  const canonical = page.document.querySelector('link[rel=canonical]');
  // Without a link, the page stands for itself.
  const { pathname } = new URL(
    (canonical && attribute(canonical, 'href')) ?? page.url,
    `https://here.example${page.url}`,
  );
  return page.file !== '404.html' && pathname === encodeURI(page.url);
}
