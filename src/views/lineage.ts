import type { Line } from '../story/links.ts';
import { placeAt } from './paragraphs.ts';
import type { Place } from './readings.ts';
import type { Routes } from './routes.ts';
import type { Siglum } from './sigla.ts';
import type { Scope, Site } from './site.ts';

export type Cut = Line['cuts'][number]['parts'][number]['state'];

/** What one article has of the paragraphs of the longest on its line, in their order. */
export interface CutMap {
  readonly siglum: Siglum;
  readonly from: Siglum;
  readonly parts: readonly (Place & { readonly state: Cut })[];
}

/** One reporting line with the cut map of every other article on it. */
export interface LineMaps {
  readonly id: string;
  readonly name: string;
  readonly maps: readonly CutMap[];
}

/** Lines of which an article keeps less, or otherwise, than the longest. */
export function cutMaps(site: Site, routes: Routes, scope: Scope): readonly LineMaps[] {
  return scope.links.lines.flatMap(({ id, name, cuts }) => {
    const maps = cuts.map(({ article, from, parts }) => ({
      siglum: site.siglum(article),
      from: site.siglum(from),
      parts: parts.map(({ span, state }) => {
        const place = placeAt(site.article(span.article), span.start);
        return {
          siglum: site.siglum(from),
          href: routes.article(from, place?.anchor),
          place: place?.label ?? '',
          state,
        };
      }),
    }));
    return maps.length === 0 ? [] : [{ id, name, maps }];
  });
}
