import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCsl } from '../../../views/article-cite.ts';
import { site } from '../../../views/load.ts';

export const getStaticPaths = (() => site.all.articles.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A list of one, as reference managers read it. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id } }) =>
  new Response(`${JSON.stringify([articleCsl(site.article(id))], null, 2)}\n`);
