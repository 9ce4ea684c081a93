import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFile } from '../../views/data-files.ts';
import { dataFileNames, readDataFile, site } from '../../views/load.ts';

/** Every file of the data folder that may be published, under its own name. */
export const getStaticPaths = (() =>
  dataFileNames().flatMap((file) => {
    const body = publishedFile(site, file, readDataFile);
    return body === null ? [] : [{ params: { file }, props: { body } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
