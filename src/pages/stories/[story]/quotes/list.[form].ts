import type { APIRoute, GetStaticPaths } from 'astro';
import { quoteIndexOf, site } from '../../../../views/load.ts';
import { quoteFile } from '../../../../views/quote-files.ts';
import { type ListForm, listForms } from '../../../../views/quote-pick.ts';
import { routes } from '../../../../views/routes.ts';

export const getStaticPaths = (() =>
  site.stories.flatMap(({ slug }) =>
    listForms.map((form) => ({ params: { story: slug, form } })),
  )) satisfies GetStaticPaths;

/** All quotes of a story as a file. */
export const GET: APIRoute<Record<string, never>, { story: string; form: ListForm }> = ({
  params: { story, form },
  site: root,
}) => new Response(quoteFile(site, quoteIndexOf(story).items, form, routes, root));
