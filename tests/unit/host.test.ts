import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.ts';
import { hostFolder } from '../../scripts/lib/host.ts';
import { withOwnHashes } from '../../scripts/lib/own-hashes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-host-'));
const out = path.join(folder, 'site');
let origin = '';
let stop = async (): Promise<void> => undefined;

beforeAll(async () => {
  mkdirSync(path.join(out, '_astro'), { recursive: true });
  mkdirSync(path.join(out, 'quotes'));
  writeFileSync(path.join(out, 'index.html'), '<p>home</p>'.repeat(500));
  writeFileSync(path.join(out, 'quotes/index.html'), '<p>quotes</p>');
  writeFileSync(path.join(out, '404.html'), '<p>not here</p>');
  writeFileSync(path.join(out, '_astro/page.abc.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.txt'), 'beside the site');
  const server = await hostFolder(out, '/a/', '127.0.0.1', await freePort());
  origin = `http://127.0.0.1:${server.port}`;
  stop = server.stop;
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

it('serves pages compressed, and files with lasting names for ever', async () => {
  const page = await fetch(`${origin}/a/`, { headers: { 'accept-encoding': 'br' } });
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(Number(page.headers.get('content-length'))).toBeLessThan(500);
  expect(await page.text()).toContain('home');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = await fetch(`${origin}/a/_astro/page.abc.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
  const again = await fetch(`${origin}/a/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

it('leads to the address with its slash, and says what is not there', async () => {
  const bare = await fetch(`${origin}/a/quotes?q=x`, { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/a/quotes/?q=x']);
  const beside = ['/a/nothing/', '/elsewhere', '/a/%2e%2e%2fsecret.txt', '/a/..%2fsecret.txt', '/a/%00', '/a/%E0%A4%A'];
  for (const address of beside) {
    const answer = await fetch(`${origin}${address}`);
    expect([address, answer.status, await answer.text()]).toEqual([address, 404, '<p>not here</p>']);
  }
});

it('a page allows the scripts and styles it holds, and no others', () => {
  const own = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
  const style = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
  const others = "'sha256-vlRZOv3Y9GzEkZtKPJcDSrwsfhjDpqRWd4H2hQZIRkM='";
  const page = (policy: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${policy};">` +
    '<style>p{}</style><script type="module">go()</script><script src="/stay.js"></script><p>stay()</p>';
  expect(withOwnHashes(page(` ${own} ${others} ${style}`))).toBe(page(` ${own} ${style}`));
  expect(withOwnHashes(page(''))).toBe(page(''));
});
