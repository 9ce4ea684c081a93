import type { APIRoute, GetStaticPaths } from 'astro';
import { annotationPage } from '../../../views/annotations.ts';
import { site } from '../../../views/load.ts';

/** The records of an article as W3C Web Annotations, where its text may be published in full. */
export const getStaticPaths = (() =>
  site.all.articles
    .filter((article) => article.rights === 'full')
    .map((article) => ({ params: { id: article.id }, props: { article } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Parameters<typeof annotationPage>[1] }> = ({ props }) =>
  new Response(`${JSON.stringify(annotationPage(site, props.article), null, 2)}\n`);
