import type { APIRoute } from 'astro';
import { siteIsDeclared } from '../views/load.ts';
import { routes } from '../views/routes.ts';

/** Everything may be read. The sitemap is named only when the address of the site is known: the line must be absolute. */
export const GET: APIRoute = ({ site }) => {
  const map = siteIsDeclared() ? `Sitemap: ${new URL(`${routes.base}sitemap-index.xml`, site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
