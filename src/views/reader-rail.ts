import type { Article } from '../story/article.ts';
import type { Passage } from './passages.ts';
import { type Place, placeAt } from './paragraphs.ts';
import type { Routes } from './routes.ts';
import { countIn, ratio, sharedStarts } from './shared-words.ts';
import type { Siglum } from './sigla.ts';
import type { Site } from './site.ts';

/** How much of a block stands in other articles too. */
export interface Rail {
  /** 0 to 1: share of the block's words that lie in a shared passage. */
  readonly share: number;
  readonly level: 'most' | 'some' | 'none';
  readonly others: readonly {
    readonly siglum: Siglum;
    readonly share: number;
    readonly href: string;
    readonly place: string;
  }[];
}

/** From this share on a paragraph counts as standing mostly in another article. */
export const MOSTLY_SHARED = 0.6;
/** Below this share common short phrases are all there is. */
export const SLIGHTLY_SHARED = 0.1;

/** The rail beside one block. `passages`: those its article shares with others. */
export function rail(site: Site, routes: Routes, article: Article, place: Place, passages: readonly Passage[]): Rail {
  const { start, end } = place.block;
  const here = passages.filter((p) => p.here.start < end && p.here.end > start);
  const shareOf = (list: readonly Passage[]): number => ratio(countIn(article, place.block, sharedStarts(list)));
  const share = shareOf(here);
  const others = [...new Set(here.map((p) => p.there.article))].map((id) => {
    const mine = here.filter((p) => p.there.article === id);
    const longest = mine.reduce((a, b) => (b.here.end - b.here.start > a.here.end - a.here.start ? b : a));
    const there = placeAt(site.article(id), longest.there.start);
    return {
      siglum: site.siglum(id),
      share: shareOf(mine),
      href: routes.article(id, there?.anchor),
      place: there?.label ?? '',
    };
  });
  const level = share >= MOSTLY_SHARED ? 'most' : share >= SLIGHTLY_SHARED ? 'some' : 'none';
  return {
    share,
    level,
    others:
      level === 'none' ? [] : others.sort((a, b) => b.share - a.share || (a.siglum.mark < b.siglum.mark ? -1 : 1)),
  };
}
