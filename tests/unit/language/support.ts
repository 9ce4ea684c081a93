import { findBlocks } from '../../../src/pipeline/blocks.ts';
import { attributionsIn } from '../../../src/pipeline/language/attribution.ts';
import { findNames } from '../../../src/pipeline/language/names.ts';
import { isRegion } from '../../../src/pipeline/language/regions.ts';
import { reportedWords } from '../../../src/pipeline/language/reported.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';
import { pairMarks } from '../../../src/pipeline/marks.ts';
import type { Range } from '../../../src/pipeline/model.ts';

const wordsIn = (text: string, range: Range | null): string | null =>
  range === null ? null : text.slice(range.start, range.end);

/** One sentence, its quotations masked. */
export function sentence(text: string) {
  const range = { start: 0, end: text.length };
  const { pairs } = pairMarks(text, findBlocks(text, [], null));
  return { range, tokens: tokenise(text, range, pairs) };
}

export const attributions = (text: string) => attributionsIn(sentence(text).tokens, 0);

/** `who · verb` for every attribution of a sentence, with ` not` when negated. Of a cue of several words its last is the verb. */
export function whoSaid(text: string): string[] {
  return attributions(text).map((a) => {
    const cue = wordsIn(text, a.cue) ?? '';
    const verb = / to$/.test(cue) ? cue : cue.split(' ').at(-1);
    return `${wordsIn(text, a.source) ?? '?'} · ${verb}${a.negated ? ' not' : ''}`;
  });
}

/** Reported words of every attribution of a sentence that reports any. */
export function reportedIn(text: string): string[] {
  const s = sentence(text);
  const all = attributionsIn(s.tokens, 0);
  return all.flatMap((a) => wordsIn(text, reportedWords(s, a, all)) ?? []);
}

/** Names of a sentence; a word that also stands in lower case elsewhere is told in `common`. */
export function namesIn(text: string, common: readonly string[] = []): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return findNames(tokens, (w) => common.includes(w), isRegion).map((n) => text.slice(n.start, n.end));
}
