import type { APIRoute, GetStaticPaths } from 'astro';
import { quoteIndexOf, site } from '../../views/load.ts';
import { quoteFile } from '../../views/quote-files.ts';
import { type ListForm, listForms } from '../../views/quote-pick.ts';
import { routes } from '../../views/routes.ts';

export const getStaticPaths = (() => listForms.map((form) => ({ params: { form } }))) satisfies GetStaticPaths;

/** All quotes as a file. */
export const GET: APIRoute<Record<string, never>, { form: ListForm }> = ({ params: { form }, site: root }) =>
  new Response(quoteFile(site, quoteIndexOf().items, form, routes, root));
