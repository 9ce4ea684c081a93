import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../views/load.ts';
import { quoteIndex } from '../../../../views/quote-index.ts';
import { quoteRows } from '../../../../views/quote-rows.ts';
import { facetWords } from '../../../../views/strings-explorer.ts';

export const getStaticPaths = (() =>
  site.stories.map(({ slug }) => ({ params: { story: slug } }))) satisfies GetStaticPaths;

/** What the search of the quotes of a story looks at. */
export const GET: APIRoute = ({ params }) =>
  Response.json(quoteRows(quoteIndex(site, site.scope(params['story']), facetWords).items));
