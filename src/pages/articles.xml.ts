import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articleFeed } from '../views/feeds.ts';
import { site } from '../views/load.ts';
import { routes } from '../views/routes.ts';
import { strings } from '../views/strings.ts';

export const GET: APIRoute = ({ site: root }) =>
  rss({
    title: `${strings.siteName}: ${strings.footer.feedArticles}`,
    description: strings.tagline,
    site: new URL(routes.home(), root),
    items: articleFeed(site, routes),
  });
