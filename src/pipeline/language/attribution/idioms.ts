import { lowerAt } from '../phrases/look.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { DETERMINERS } from '../words/closed-class.ts';
import { WRITINGS } from '../words/speaking.ts';
import { type Attribution, rangeOf, type Shape, type Tokens } from './model.ts';
import { ownerOf } from './noun-cue.ts';

type Found = Pick<Attribution, 'after' | 'from'> & {
  readonly shape: Shape;
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number];
};

/** “as Ann Lowe put it, “…””, “…,” as he puts it. */
function putIt(tokens: Tokens, i: number): Found | undefined {
  if (!/^puts?$/.test(lowerAt(tokens, i)) || lowerAt(tokens, i + 1) !== 'it') return undefined;
  const subject = subjectBefore(tokens, i);
  if (!subject) return undefined;
  const as = lowerAt(tokens, subject.full[0] - 1) === 'as' ? 1 : 0;
  return { shape: 'according', cue: [i, i + 2], source: subject.core, after: i + 2, from: subject.full[0] - as };
}

/** “in her words, “…””, “in Ann Lowe’s own words”. */
function inWords(tokens: Tokens, i: number): Found | undefined {
  if (lowerAt(tokens, i) !== 'words') return undefined;
  const owner = ownerOf(tokens, i);
  if (!owner || lowerAt(tokens, owner[0] - 1) !== 'in') return undefined;
  return { shape: 'according', cue: [i, i + 1], source: owner, after: i + 1, from: owner[0] - 1 };
}

/** Tokens between a paper or banner and the “reading” that gives its words. */
const NEAR = 8;

/** “a dealer’s label on the back, reading “…””: the words are those of the paper, whoever tells of it. */
function reading(tokens: Tokens, i: number): Found | undefined {
  if (lowerAt(tokens, i) !== 'reading' || tokens[i + 1]?.kind !== 'quote') return undefined;
  for (let k = i - 1; k >= Math.max(0, i - NEAR) && tokens[k]?.kind !== 'quote'; k--) {
    if (!WRITINGS.has(lowerAt(tokens, k))) continue;
    const article = DETERMINERS.has(lowerAt(tokens, k - 1)) ? k - 1 : k;
    return { shape: 'before', cue: [i, i + 1], source: [article, k + 1], after: i + 1, from: article };
  }
  return undefined;
}

/** Set phrases that say whose words come beside them. */
export function idiom(tokens: Tokens, i: number, sentence: number): Attribution | undefined {
  const found = putIt(tokens, i) ?? inWords(tokens, i) ?? reading(tokens, i);
  if (!found) return undefined;
  const { shape, cue, source, after, from } = found;
  const words = rangeOf(tokens, source);
  const named = { cue: rangeOf(tokens, cue), source: words, full: words, addressee: null };
  return { sentence, at: cue[0], verb: null, shape, speech: false, negated: false, ...named, after, from };
}
