import type { APIRoute } from 'astro';
import keptPages from '../islands/kept-pages.island.ts?worker&url';
import worker from '../islands/offline.sw.ts?worker&url';
import { keptName } from '../views/kept-name.ts';
import { site } from '../views/load.ts';
import { routes } from '../views/routes.ts';

/** The service worker. It stands beside the first page, since it may answer only for what lies below itself. */
export const GET: APIRoute = () => {
  const values = {
    BASE: routes.base,
    OURS: keptName(routes.base),
    REVISION: site.manifest.revision,
    INSTEAD: [routes.offline(), keptPages],
  };
  const given = Object.entries(values).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return new Response([...given, `importScripts(${JSON.stringify(worker)});`, ''].join('\n'));
};
