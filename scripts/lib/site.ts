import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../src/pipeline/problems.ts';
import { root } from './paths.ts';

export interface SiteOptions {
  /** Folder with the JSON contract. */
  readonly data: string;
  readonly out: string;
  /** Path the site is served under; `/` or `/below/`. */
  readonly base: string;
  /** Address the site will have, for canonical links and feeds; undefined when unknown. */
  readonly site?: string | undefined;
}

/** `a/b`, `/a/b` and `/a/b/` all say the same. Throws Refusal for what is no path. */
export function basePath(given: string | undefined): string {
  const parts = (given ?? '/').split('/').filter((part) => part !== '');
  const odd = parts.find((part) => !/^[\w.~-]+$/.test(part) || part === '..' || part === '.');
  if (odd !== undefined)
    throw new Refusal(`--base ${given}: "${odd}" cannot stand in the path of a site.`, 'Give a path such as /news/.');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Refuses a folder whose content would be lost: building replaces it whole. */
export function assertSiteFolder(out: string): void {
  const inside = path.relative(out, root);
  if (!inside.startsWith('..') && !path.isAbsolute(inside))
    throw new Refusal(`--out ${out} holds Crossread itself.`, 'Name a folder for the site alone.');
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(path.join(out, 'data/manifest.json'))) return;
  throw new Refusal(`${out} holds files that Crossread did not write.`, 'Name an empty or new folder.');
}

/** Astro's configuration reads these; it is the only way the command line speaks to it. */
export function tellAstro(options: SiteOptions): void {
  // A variable of this name (test runners set one) would take the place of the base path in every link.
  delete process.env['BASE_URL'];
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    CROSSREAD_DATA: options.data,
    CROSSREAD_OUT: options.out,
    CROSSREAD_BASE: options.base,
    ...(options.site === undefined ? {} : { CROSSREAD_SITE: options.site }),
  });
}

function swapIn(next: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  try {
    renameSync(next, out);
  } catch {
    // Another file system: a rename cannot cross.
    cpSync(next, out, { recursive: true });
  }
}

/** Builds the site beside the old one and swaps it in, so that a failed build leaves the old one standing. */
export async function buildSite(options: SiteOptions): Promise<void> {
  const next = path.join(root, `.crossread/site-${process.pid}`);
  process.once('exit', () => rmSync(next, { recursive: true, force: true }));
  tellAstro({ ...options, out: next });
  // Vite builds another site in another mode; the one around us (a test runner's, say) must not show.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  swapIn(next, options.out);
}

export interface Served {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves a built site; when the port is taken, the next free one. Throws Refusal where there is no site. */
export async function serveSite(
  options: Pick<SiteOptions, 'out' | 'base'>,
  host: string,
  port: number,
): Promise<Served> {
  if (!existsSync(path.join(options.out, 'index.html')))
    throw new Refusal(`${options.out} holds no site.`, 'Build one with "npm run build".');
  const { hostFolder } = await import('./host.ts');
  const server = await hostFolder(options.out, options.base, host, port);
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${server.port}${options.base}`, port: server.port, stop: server.stop };
}
