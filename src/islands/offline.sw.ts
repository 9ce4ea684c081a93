/**
 * The service worker. The network comes first: a page that can be had anew is never shown old. What a reader has opened is kept, and shown
 * when there is no network; files with lasting names are asked for once. src/pages/offline.js.ts says what is declared here.
 */
interface Answering extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
declare const clients: {
  claim(): Promise<void>;
  matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
};
declare function skipWaiting(): Promise<void>;
declare function addEventListener(type: 'fetch', listener: (event: Answering) => void): void;
declare function addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
/** Path of the site, what names of its stores begin with, the revision of its corpus, and what the page shown instead is made of, itself first. */
declare const BASE: string;
declare const OURS: string;
declare const REVISION: string;
declare const INSTEAD: readonly string[];

const NAME = OURS + REVISION;

/** Pages, what they are made of, and what their search looks in; no downloads, which a reader keeps as files. */
const KEPT = /(?:\/|\/_astro\/.+|\/search\/[^/]+\.json|\/rows\.json)$/;

function isKept({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return method === 'GET' && pathname.startsWith(BASE) && KEPT.test(pathname);
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const lasting = request.url.includes('/_astro/') ? await cache.match(request) : undefined;
  if (lasting !== undefined) return lasting;
  try {
    const fresh = await fetch(request);
    // A full store is no reason to answer later, or not at all.
    if (fresh.ok) cache.put(request.url.split('?')[0] ?? request.url, fresh.clone()).catch(() => undefined);
    return fresh;
  } catch (problem) {
    const kept = await cache.match(request, { ignoreSearch: true });
    const instead = kept ?? (request.mode === 'navigate' ? await cache.match(INSTEAD[0] ?? BASE) : undefined);
    if (instead === undefined) throw problem;
    return instead;
  }
}

/** Drops what belongs to an older corpus, and keeps the pages that were open before there was anybody to keep them. */
async function begin(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(NAME);
  await Promise.allSettled(open.map(({ url }) => cache.add(url.split(/[?#]/)[0] ?? url)));
}

addEventListener('install', (event) => {
  event.waitUntil(Promise.all([caches.open(NAME).then((cache) => cache.addAll(INSTEAD)), skipWaiting()]));
});
addEventListener('activate', (event) => event.waitUntil(begin()));
addEventListener('fetch', (event) => {
  if (isKept(event.request)) event.respondWith(answer(event.request));
});
