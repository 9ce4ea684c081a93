// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { fuseMarks } from './scripts/lib/fuse-marks.ts';
import { ownPages } from './scripts/lib/own-pages.ts';

const env = process.env;

/**
 * Articles whose text may not be published have a page, for links into it, that asks not to be indexed: no map names it.
 * @param {string} page
 */
function isListed(page) {
  const file = path.resolve(env.CROSSREAD_DATA ?? '.crossread/data', 'articles.json');
  /** @type {{ id: string, rights: string }[]} */
  const articles = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return !articles.some(({ id, rights }) => rights === 'none' && page.endsWith(`/articles/${id}/`));
}

export default defineConfig({
  // A reserved host stands in until CROSSREAD_SITE says where the site lives; pages then print relative canonical links.
  site: env.CROSSREAD_SITE ?? 'https://crossread.example',
  base: env.CROSSREAD_BASE ?? '/',
  outDir: env.CROSSREAD_OUT ?? './dist',
  trailingSlash: 'always',
  output: 'static',
  // 'jsx' (the default) drops the space between inline elements on separate lines.
  compressHTML: true,
  // One answer holds all the first paint needs (docs/decisions/0021-one-answer.md).
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [sitemap({ filter: isListed }), ownPages],
  fonts: [
    {
      // Only the local provider works without a network; the others fetch from a CDN at build time.
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      // Its own fallbacks, with its measures, stand in src/styles/faces.css: Astro knows of one system's serif only.
      optimizedFallbacks: false,
      fallbacks: ['serif 1', 'serif 2', 'Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: ['@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
          },
          {
            weight: '200 900',
            style: 'normal',
            src: ['@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2'],
            // Fetched only where such a letter stands.
            unicodeRange: ['U+100-2AF', 'U+1E00-1EFF', 'U+20A0-20AB', 'U+20AD-20C0'],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
        "img-src 'self' data:",
      ],
    },
  },
  vite: {
    // The searches are bundled apart, each whole: shared files compress worse. Their rare parts are modules of their own.
    worker: { format: 'es', plugins: () => [fuseMarks] },
    // Bytes up to which a script stands in the page itself.
    build: { assetsInlineLimit: 2048 },
    environments: {
      client: {
        // What several islands share comes as one file: two small ones compress worse and cost a request.
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'shared', test: /views\/(?:url-state|search-words)\.ts|islands\/marked/ }],
              },
            },
          },
        },
      },
    },
  },
});
