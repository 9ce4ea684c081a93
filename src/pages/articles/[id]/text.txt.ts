import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../views/load.ts';

/** The text of an article exactly as received, where it may be published in full. */
export const getStaticPaths = (() =>
  site.all.articles
    .filter((article) => article.rights === 'full')
    .map((article) => ({ params: { id: article.id }, props: { text: article.text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
