import { brotli, fileAt, type Files } from './weights.ts';

/** A script and what it imports, which lies beside it. */
function withImports(files: Files, script: string): readonly string[] {
  const found = files
    .read(script)
    .toString()
    .matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
  return [script, ...[...found].map(([, name]) => `_astro/${name}`)];
}

const weightOf = (files: Files, scripts: readonly string[]): number =>
  [...new Set(scripts)].reduce((sum, file) => sum + brotli(files.read(file)), 0);

/**
 * Bytes of all code a reader who searches the quotes is sent for it, each file as brotli: the part in the page, and what comes
 * when the search is turned to. Throws RangeError when the page holds no search.
 */
export function quoteSearchCode(files: Files): number {
  const html = files.read('quotes/index.html').toString();
  const src = /<template id="finder"[^>]*><script type="module" src="([^"]+)">/.exec(html)?.[1];
  const inline = /<script type="module">([^<]*quote-search.*?)<\/script>/s.exec(html)?.[1];
  if (src === undefined || inline === undefined) throw new RangeError('quotes/index.html holds no search');
  return brotli(inline) + weightOf(files, withImports(files, fileAt(files.base, src)));
}

/** The same for the search over everything, with its worker. */
export function siteSearchCode(files: Files): number {
  const html = files.read('search/index.html').toString();
  const srcs = [...html.matchAll(/<script type="module" src="([^"]*site-search[^"]*)">/g)];
  const workers = files.names.filter((file) => /site-search\.worker-[\w-]+\.js$/.test(file));
  const scripts = srcs.flatMap(([, src = '']) => withImports(files, fileAt(files.base, src)));
  if (scripts.length === 0 || workers.length !== 1) throw new RangeError('search/index.html holds no search');
  return weightOf(files, [...scripts, ...workers]);
}
