import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { built } from './built.ts';

/** Bytes of everything a reader who searches is sent for it, Fuse included, each file as a server would compress it. The aim is 12,000. */
const MOST = 12_400;
const brotli = (text: string): number => brotliCompressSync(text).length;
const imports = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

it.each(built.map((site) => [site.name, site] as const))('%s: search weighs at most 12.4 kB', (_name, site) => {
  const page = site.page('quotes/index.html');
  const src = /<template id="finder"[^>]*><script type="module" src="([^"]+)">/.exec(page.html)?.[1] ?? '';
  expect(src).toMatch(/^\/.*\.js$/);
  const inline = [...page.html.matchAll(/<script type="module">([^<]*quote-search.*?)<\/script>/gs)].map(
    (match) => match[1] ?? '',
  );
  expect(inline).toHaveLength(1);
  const entry = src.slice(site.base.length);
  const shared = [...site.text(entry).matchAll(imports)].map((match) => `_astro/${match[1]}`);
  const total = [...inline, ...[entry, ...shared].map((file) => site.text(file))]
    .map(brotli)
    .reduce((a, b) => a + b, 0);
  expect(total).toBeLessThanOrEqual(MOST);
});

it.each(built.map((site) => [site.name, site] as const))('%s: the search page weighs at most 12 kB', (_name, site) => {
  const page = site.page('search/index.html');
  const src = [...page.html.matchAll(/<script type="module" src="([^"]*site-search[^"]*|[^"]*index[^"]*)">/g)].map(
    ([, file = '']) => file.slice(site.base.length),
  );
  expect(src).toHaveLength(1);
  const workers = [...site.files].filter((file) => /site-search\.worker-[\w-]+\.js$/.test(file));
  expect(workers).toHaveLength(1);
  const shared = src.flatMap((file) => [...site.text(file).matchAll(imports)].map((match) => `_astro/${match[1]}`));
  const total = [...src, ...shared, ...workers].map((file) => brotli(site.text(file))).reduce((a, b) => a + b, 0);
  expect(total).toBeLessThanOrEqual(12_000);
});
