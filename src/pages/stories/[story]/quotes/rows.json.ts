import type { APIRoute, GetStaticPaths } from 'astro';
import { quoteIndexOf, site } from '../../../../views/load.ts';
import { quoteRows } from '../../../../views/quote-rows.ts';

export const getStaticPaths = (() =>
  site.stories.map(({ slug }) => ({ params: { story: slug } }))) satisfies GetStaticPaths;

/** What the search of the quotes of a story looks at. */
export const GET: APIRoute = ({ params }) => Response.json(quoteRows(quoteIndexOf(params['story']).items));
