import type { APIRoute } from 'astro';
import { quoteIndexOf } from '../../views/load.ts';
import { quoteRows } from '../../views/quote-rows.ts';

/** What the search of all quotes looks at. */
export const GET: APIRoute = () => Response.json(quoteRows(quoteIndexOf().items));
