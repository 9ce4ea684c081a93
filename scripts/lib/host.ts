import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};
const binary: Readonly<Record<string, string>> = { '.png': 'image/png', '.woff2': 'font/woff2' };

/** The better of what the browser takes. A middling quality, as hosts use that compress while they send. */
function compressed(content: Buffer, accepted: string): { readonly encoding?: string; readonly body: Buffer } {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', body: brotliCompressSync(content, { params }) };
  return /\bgzip\b/.test(accepted) ? { encoding: 'gzip', body: gzipSync(content) } : { body: content };
}

/** Path of the file an address asks for; a folder that is asked for without its slash; null for what is not below `out`. */
function fileFor(out: string, address: string): string | 'slash' | null {
  if (!URL.canParse(address, 'http://here.example')) return null;
  let pathname = new URL(address, 'http://here.example').pathname;
  try {
    pathname = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = path.join(out, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(out + path.sep) || pathname.includes('\0') || !existsSync(file)) return null;
  return statSync(file).isDirectory() ? 'slash' : file;
}

function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const ending = path.extname(file);
  const { mtimeMs, size } = statSync(file);
  const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const fresh = status === 200 && request.headers['if-none-match'] === etag;
  const text = types[ending];
  const accepted = text === undefined ? '' : (request.headers['accept-encoding'] ?? '').toString();
  const { encoding, body } = compressed(fresh ? Buffer.alloc(0) : readFileSync(file), accepted);
  response.writeHead(fresh ? 304 : status, {
    // What stands in `_astro` changes its name with its content.
    'Cache-Control': /[\\/]_astro[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Type': text === undefined ? (binary[ending] ?? 'application/octet-stream') : `${text}; charset=utf-8`,
    ...(fresh ? {} : { 'Content-Length': body.length }),
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
    ETag: etag,
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' || fresh ? undefined : body);
}

function answer(out: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const { url = '/', method } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = url.startsWith(base) ? fileFor(out, url.slice(base.length - 1)) : null;
  if (file === 'slash' || `${url}/` === base) response.writeHead(301, { Location: url.replace(/(?=\?|$)/, '/') }).end();
  else if (file !== null) send(request, response, file, 200);
  else send(request, response, path.join(out, '404.html'), 404);
}

function listening(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

/**
 * Serves a folder below `base` as a good host of static sites does: compressed, files with lasting names for ever, the site's own
 * page for what is not there. Listens on `port`, or the next free one. Astro's own preview compresses nothing.
 */
export async function hostFolder(
  out: string,
  base: string,
  host: string,
  port: number,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => answer(path.resolve(out), base, request, response));
  let at = port;
  while (!(await listening(server, host, at))) at += 1;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: at, stop };
}
