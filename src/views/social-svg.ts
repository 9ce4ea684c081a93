import type { Drawn, Letters } from './letters.ts';
import type { Siglum } from './sigla.ts';
import type { Card } from './social.ts';
import type { Tokens } from './tokens.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const EDGE = 80;
const ROOM = WIDTH - 2 * EDGE;
const MOST_LINES = 4;

/** Dashes of the six outlet patterns, in units of the picture; the double line is drawn apart. */
const dashes = ['', '4 4', '12 6', '', '12 4 4 4', '3 3'];

const put = ({ d }: Drawn, x: number, y: number, fill: string): string =>
  `<path transform="translate(${x} ${y})" fill="${fill}" d="${d}"/>`;

/** Lines of whole words that fit; the last one ends with "…" when words are left over. Null when a letter is missing. */
function wrap(text: string, size: number, face: Letters): readonly Drawn[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const drawn = face(longer, size);
    if (drawn === null) return null;
    if (lines.length > 0 && drawn.width <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${lines[MOST_LINES - 1]?.replace(/\s+\S*$/u, '')} …`;
  return kept.flatMap((line) => face(line, size) ?? []);
}

function siglum(
  { letters, number, pattern }: Siglum,
  x: number,
  face: Letters,
  tokens: Tokens,
): readonly [string, number] {
  const [big, small] = [
    face(letters || String(number ?? ''), 38),
    letters === '' || number === null ? null : face(String(number), 26),
  ];
  const width = Math.max(44, (big?.width ?? 0) + (small?.width ?? 0));
  const [ink, hue] = [tokens.light.get('ink') ?? '', tokens.light.get(`hue-${pattern}`) ?? ''];
  const line = (y: number, thick: number): string =>
    `<path d="M${x} ${y}h${width}" stroke="${hue}" stroke-width="${thick}" stroke-dasharray="${dashes[pattern] ?? ''}"/>`;
  const under = pattern === 3 ? line(549, 3) + line(555, 3) : line(552, 7);
  const shown =
    (big === null ? '' : put(big, x, 534, ink)) + (small === null ? '' : put(small, x + (big?.width ?? 0), 541, ink));
  return [shown + under, width];
}

/** The picture as SVG without a letter of text: the same on every machine, whatever its fonts. */
export function cardSvg(card: Card, letters: Letters, tokens: Tokens): string {
  const of = (name: string): string => tokens.light.get(name) ?? '';
  const brand = letters('Crossread', 40);
  const [kicker, facts] = [letters(card.kicker, 28), letters(card.facts, 28)];
  const size = card.title.length > 90 ? 50 : 62;
  const title = wrap(card.title, size, letters) ?? [];
  let x = EDGE;
  const marks = card.sigla.flatMap((one) => {
    const [drawn, width] = siglum(one, x, letters, tokens);
    x += width + 26;
    return x > WIDTH - EDGE ? [] : [drawn];
  });
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${of('paper')}"/>`,
    ...(brand === null ? [] : [put(brand, EDGE, 92, of('ink'))]),
    `<path d="M${EDGE} 118h${ROOM}M${EDGE} 124h${ROOM}" stroke="${of('ink')}" stroke-width="2"/>`,
    ...(kicker === null ? [] : [put(kicker, EDGE, 182, of('ink-2'))]),
    ...title.map((line, i) => put(line, EDGE, 194 + (i + 1) * size * 1.12, of('ink'))),
    ...marks,
    ...(facts === null ? [] : [put(facts, EDGE, 598, of('ink-2'))]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" fill="none">${parts.join('')}</svg>`;
}
