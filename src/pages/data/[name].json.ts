import type { APIRoute, GetStaticPaths } from 'astro';
import { filesEnding } from '../../views/load.ts';

/** JSON files of the data folder that may be published, under their own names. One route per ending: the development server wants a closing slash of any other. */
export const getStaticPaths = (() => filesEnding('.json')) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
