import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/views/letters.ts';
import { cardKey, cards } from '../../../src/views/social.ts';
import { cardSvg, HEIGHT, WIDTH } from '../../../src/views/social-svg.ts';
import { readTokens } from '../../../src/views/tokens.ts';
import { root } from '../../sites.ts';
import { strike } from './strike.ts';

const font = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const letters = lettersOf(readFileSync(path.join(root, font)));
const tokens = readTokens(readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8'));
const [first] = cards(strike);
if (first === undefined) throw new RangeError('no card');
const png = (svg: string) => sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0 }).toBuffer();

describe('readTokens', () => {
  it('reads what the style sheet says, light and dark', () => {
    expect(tokens.light.get('paper')).toMatch(/^#/);
    expect(tokens.dark.get('paper')).not.toBe(tokens.light.get('paper'));
    expect(tokens.dark.has('s1')).toBe(false);
    expect(readTokens(':root { --a: 1px solid var(--b); }').light.get('a')).toBe('1px solid var(--b)');
  });
  it('refuses a sheet without tokens', () => expect(() => readTokens('a { color: red }')).toThrow(RangeError));
});

describe('lettersOf', () => {
  it('draws a line, wider the more letters', () => {
    const [one, two] = [letters('said', 20), letters('said so', 20)];
    expect(one?.d).toMatch(/^M/);
    expect((two?.width ?? 0) > (one?.width ?? 0)).toBe(true);
  });
  it('draws nothing rather than a wrong letter', () => expect(letters('said 话', 20)).toBeNull());
});

describe('cards', () => {
  it('are one per story and one per article that may be indexed', () => {
    expect(
      cards(strike)
        .map((card) => card.key)
        .sort(),
    ).toEqual(['story-strike', ...strike.all.articles.map(({ id }) => `article-${id}`)].sort());
  });
  it('stand for every page: its article, its story, the only story', () => {
    const keys = new Set(cards(strike).map((card) => card.key));
    const asked = [
      cardKey(strike, 'strike', 'daily'),
      cardKey(strike, 'strike', undefined),
      cardKey(strike, undefined, undefined),
    ];
    expect(asked).toEqual(['article-daily', 'story-strike', 'story-strike']);
    for (const key of asked) expect(keys.has(key)).toBe(true);
  });
});

describe('cardSvg', () => {
  it('holds no text a machine would have to set in a font of its own', () => {
    const svg = cardSvg({ ...first, title: '<script>&"x' }, letters, tokens);
    expect(svg).not.toMatch(/<text|font|script|NaN|undefined/);
  });
  it('cuts a title that is too long, and leaves out one it has no letters for', () => {
    const paths = (title: string): number => cardSvg({ ...first, title }, letters, tokens).split('<path').length;
    expect(paths('word '.repeat(400).trim())).toBe(paths('word '.repeat(300).trim()));
    expect(paths('谁说的')).toBe(paths('Said') - 1);
  });
  it('is the same picture every time, of the size it says', async () => {
    const [a, b] = [await png(cardSvg(first, letters, tokens)), await png(cardSvg(first, letters, tokens))];
    expect(a.equals(b)).toBe(true);
    expect(await sharp(a).metadata()).toMatchObject({ format: 'png', width: WIDTH, height: HEIGHT });
  });
});
