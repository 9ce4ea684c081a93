import type { Tokens } from './tokens.ts';

export interface Swatch {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  /** Contrast with the paper of each scheme (WCAG), 1 to 21. */
  readonly contrast: readonly [light: number, dark: number];
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours (`#rrggbb`), 1 to 21, as WCAG counts it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour of the style sheet with its value on dark paper. */
export function swatches({ light, dark }: Tokens): readonly Swatch[] {
  const papers = [light.get('paper') ?? '#ffffff', dark.get('paper') ?? '#000000'] as const;
  return [...light].flatMap(([name, value]): Swatch[] => {
    if (!/^#[\da-f]{6}$/i.test(value)) return [];
    const other = dark.get(name) ?? value;
    return [{ name, light: value, dark: other, contrast: [contrast(value, papers[0]), contrast(other, papers[1])] }];
  });
}

/** Names of tokens that stand on a scale of their own. */
export const scales = { type: /^t-?\d$/, space: /^s\d$/, lines: /^(hair|rule|thick)$/ } as const;

/** Tokens on no scale that are no colours: faces, measures. */
export function rest(tokens: Tokens): readonly (readonly [name: string, value: string])[] {
  const shown = new Set(swatches(tokens).map((one) => one.name));
  return [...tokens.light].filter(
    ([name]) => !shown.has(name) && !Object.values(scales).some((names) => names.test(name)),
  );
}

/** Tokens of one scale, in the order of the style sheet. */
export function scale({ light }: Tokens, name: RegExp): readonly (readonly [name: string, value: string])[] {
  return [...light].filter(([one]) => name.test(one));
}

/** The rules that stand above the tokens as a comment: a word with a full stop, then its text. */
export function rules(css: string): readonly { readonly title: string; readonly text: string }[] {
  const comment = /\/\*([\s\S]*?)\*\//.exec(css)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*\s?/, ''));
  const found: { title: string; text: string }[] = [];
  for (const line of lines) {
    const [, title, text = ''] = /^(\p{Lu}\p{L}+)\. (.*)$/u.exec(line) ?? [];
    const last = found.at(-1);
    if (title !== undefined) found.push({ title, text });
    else if (last !== undefined) last.text = `${last.text} ${line.trim()}`.trim();
  }
  return found;
}
