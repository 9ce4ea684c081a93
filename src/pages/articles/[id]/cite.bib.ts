import type { APIRoute, GetStaticPaths } from 'astro';
import { articleBibtex } from '../../../views/article-cite.ts';
import { site } from '../../../views/load.ts';

export const getStaticPaths = (() => site.all.articles.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id } }) =>
  new Response(`${articleBibtex(site.article(id), id)}\n`);
