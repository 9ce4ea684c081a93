import { createHash } from 'node:crypto';

const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
/** How a policy names an inline script or style. */
export const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * A page whose policy allows its own inline scripts and styles, and none of the other pages'. Astro writes the hash of every one
 * of the whole site into every page: about 300 bytes that do not compress.
 */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , content = '']) => hashOf(content)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (entry, hash: string) => (own.has(hash) ? entry : '')),
  );
}
