import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Ports the browser tests serve on, chosen free by scripts/test.ts. */
const ports = (process.env['CROSSREAD_TEST_PORTS'] ?? '4390,4391').split(',').map(Number);

/** The two sites that `npm test` builds, and where: the default corpus at the root, an unrelated one below a path. */
export const sites = [
  { name: 'corpus', corpus: path.join(root, 'corpus'), base: '/' },
  { name: 'second', corpus: path.join(root, 'tests/fixtures/second-corpus'), base: '/a/b/' },
].map((site, i) => ({
  ...site,
  data: path.join(root, '.crossread/test', site.name, 'data'),
  out: path.join(root, '.crossread/test', site.name, 'site'),
  port: ports[i] ?? 4390 + i,
}));
export type TestSite = (typeof sites)[number];
