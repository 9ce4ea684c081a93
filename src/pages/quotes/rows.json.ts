import type { APIRoute } from 'astro';
import { site } from '../../views/load.ts';
import { quoteIndex } from '../../views/quote-index.ts';
import { quoteRows } from '../../views/quote-rows.ts';
import { facetWords } from '../../views/strings-explorer.ts';

/** What the search of all quotes looks at. */
export const GET: APIRoute = () => Response.json(quoteRows(quoteIndex(site, site.scope(), facetWords).items));
