import { Refusal } from '../../src/pipeline/problems.ts';
import { fromUser } from './paths.ts';
import { basePath, type SiteOptions } from './site.ts';

/** Options that several commands share. */
export const corpusOption = {
  corpus: { type: 'string', value: 'DIR', help: 'Folder of stories, or of articles (default: corpus)' },
} as const;
export const siteOptions = {
  ...corpusOption,
  data: { type: 'string', value: 'DIR', help: 'Where the records are kept (default: .crossread/data)' },
  out: { type: 'string', value: 'DIR', help: 'Where the site is written; replaced whole (default: dist)' },
  base: { type: 'string', value: '/x/', help: 'Path the site is served under (default: /)' },
  site: { type: 'string', value: 'URL', help: 'Address the site will have, for canonical links and feeds' },
} as const;
export const serverOptions = {
  port: { type: 'string', value: 'N', help: 'Port to try first (default: 4321)' },
  host: { type: 'string', value: 'H', help: 'Host to listen on (default: 127.0.0.1)' },
} as const;

type Given<T> = { readonly [K in keyof T]?: string };

export const corpusFolder = (values: Given<typeof corpusOption>): string => fromUser(values.corpus, 'corpus');

/** Throws Refusal for an address that is none. */
function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Refusal(`--site ${given} is no web address.`, 'Give it whole, such as https://news.example.');
}

export function siteFrom(values: Given<typeof siteOptions>): SiteOptions {
  return {
    data: fromUser(values.data, '.crossread/data'),
    out: fromUser(values.out, 'dist'),
    base: basePath(values.base),
    site: siteAddress(values.site),
  };
}

/** Throws Refusal for a port that is none. */
export function serverFrom(values: Given<typeof serverOptions>): { host: string; port: number } {
  const port = Number(values.port ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Refusal(`--port ${values.port} is no port.`, 'Give a number from 1 to 65535.');
  return { host: values.host ?? '127.0.0.1', port };
}
