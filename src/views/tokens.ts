/** The design tokens as the style sheet has them, read from its text so that nothing is typed twice. */
export interface Tokens {
  /** Name without its dashes → value. */
  readonly light: ReadonlyMap<string, string>;
  /** What dark paper changes. */
  readonly dark: ReadonlyMap<string, string>;
}

function declarations(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** Reads the `:root` blocks of a style sheet: the first is light, the one for dark schemes dark. Throws RangeError without the first. */
export function readTokens(css: string): Tokens {
  const blocks = [...css.matchAll(/:root\s*\{([^}]*)\}/g)];
  const [first] = blocks;
  if (first === undefined) throw new RangeError('no :root in the style sheet');
  const dark = /prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(css);
  return { light: declarations(first[1] ?? ''), dark: declarations(dark?.[1] ?? '') };
}
