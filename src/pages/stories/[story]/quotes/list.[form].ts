import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../views/load.ts';
import { quoteFile } from '../../../../views/quote-files.ts';
import { quoteIndex } from '../../../../views/quote-index.ts';
import { type ListForm, listForms } from '../../../../views/quote-pick.ts';
import { routes } from '../../../../views/routes.ts';
import { facetWords } from '../../../../views/strings-explorer.ts';

export const getStaticPaths = (() =>
  site.stories.flatMap(({ slug }) =>
    listForms.map((form) => ({ params: { story: slug, form } })),
  )) satisfies GetStaticPaths;

/** All quotes of a story as a file. */
export const GET: APIRoute<Record<string, never>, { story: string; form: ListForm }> = ({
  params: { story, form },
  site: root,
}) => new Response(quoteFile(site, quoteIndex(site, site.scope(story), facetWords).items, form, routes, root));
