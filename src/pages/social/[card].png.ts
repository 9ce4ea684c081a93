import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import css from '../../styles/tokens.css?raw';
import { lettersOf } from '../../views/letters.ts';
import { site, siteIsDeclared } from '../../views/load.ts';
import { type Card, cards } from '../../views/social.ts';
import { cardSvg } from '../../views/social-svg.ts';
import { readTokens } from '../../views/tokens.ts';

const file = Buffer.from(serif.slice(serif.indexOf(',') + 1), 'base64');
const letters = lettersOf(file);
const tokens = readTokens(css);

/** Pictures of links are named by whole addresses only, so without a declared site nothing would ever show them. */
export const getStaticPaths = (() =>
  (siteIsDeclared() ? cards(site) : []).map((card) => ({
    params: { card: card.key },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const png = await sharp(Buffer.from(cardSvg(props.card, letters, tokens)))
    .png({ palette: true, colours: 16, dither: 0 })
    .toBuffer();
  return new Response(new Uint8Array(png));
};
