import type { APIRoute, GetStaticPaths } from 'astro';
import { filesEnding } from '../../views/load.ts';

/** The same for this ending. */
export const getStaticPaths = (() => filesEnding('.jsonl')) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
