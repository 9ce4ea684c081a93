import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, rest, rules, scale, scales, swatches } from '../../../src/views/design.ts';
import { glossaryWords } from '../../../src/views/glossary-strings.ts';
import { methodText } from '../../../src/views/method-text.ts';
import { readTokens } from '../../../src/views/tokens.ts';
import { root } from '../../sites.ts';

const css = readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');
const tokens = readTokens(css);

describe('the design page', () => {
  it('shows every token of the style sheet once', () => {
    const shown = [
      ...swatches(tokens).map((one) => one.name),
      ...Object.values(scales).flatMap((names) => scale(tokens, names).map(([name]) => name)),
      ...rest(tokens).map(([name]) => name),
    ];
    expect(shown.sort()).toEqual([...tokens.light.keys()].sort());
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });

  it('keeps what the rules say: text pairs at least 4.5, marks at least 3', () => {
    const of = (name: RegExp): readonly number[] =>
      swatches(tokens)
        .filter((one) => name.test(one.name))
        .flatMap((one) => one.contrast);
    expect(of(/^(ink(-\d)?|accent|hue-\d)$/).length).toBe(20);
    expect(Math.min(...of(/^(ink(-\d)?|accent)$/))).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...of(/^hue-\d$/))).toBeGreaterThanOrEqual(3);
    expect(Math.min(...of(/^line$/))).toBeLessThan(3);
  });

  it('reads the rules above the tokens', () => {
    expect(rules('/*\n * Design.\n * Type. One serif.\n *   Serif = theirs.\n * Space. 4 px.\n */')).toEqual([
      { title: 'Type', text: 'One serif. Serif = theirs.' },
      { title: 'Space', text: '4 px.' },
    ]);
    expect(rules(css).map(({ title }) => title)).toContain('Colour');
  });
});

describe('the glossary', () => {
  it('explains each term once and points to rules that are there', () => {
    const ids = glossaryWords.terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = new Set<string>(methodText.groups.flatMap((group) => group.terms.map(({ id }) => id)));
    expect(glossaryWords.terms.flatMap(({ see }) => (see === null || anchors.has(see) ? [] : [see]))).toEqual([]);
  });
});
