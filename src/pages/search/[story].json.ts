import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../views/load.ts';
import { routes } from '../../views/routes.ts';
import { searchItems } from '../../views/site-search.ts';

/** What the search page looks in: one file a story, fetched when somebody searches. */
export const getStaticPaths = (() =>
  site.stories.map(({ slug }) => ({ params: { story: slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(searchItems(site, params['story'] ?? '', routes));
