import type { Passage } from './align.ts';

/** Number of the sentence each word stands in. */
export interface Sentenced {
  readonly ids: readonly number[];
  readonly sentences: readonly number[];
}

/** Up to so many words of another sentence at an edge are chance, and up to so many missing to its end belong to the passage. */
const loose = 2;

/** Words from `at` (going by `step`) that stand in the same sentence as `at`, at most `limit`. */
function sameSentence(row: Sentenced, at: number, step: 1 | -1, limit: number): number {
  let count = 0;
  while (
    count < limit &&
    row.sentences[at + step * count] !== undefined &&
    row.sentences[at + step * count] === row.sentences[at]
  )
    count += 1;
  return count;
}

/** Cuts off a word or two that both sides have there and that on one side belong to the sentence before or behind. */
function trimmed(a: Sentenced, b: Sentenced, passage: Passage, step: 1 | -1): Passage {
  const [i, j] = step === 1 ? [passage.a[0], passage.b[0]] : [passage.a[1] - 1, passage.b[1] - 1];
  const cut = Math.min(sameSentence(a, i, step, loose + 1), sameSentence(b, j, step, loose + 1));
  if (cut > loose || Math.min(passage.a[1] - passage.a[0], passage.b[1] - passage.b[0]) <= cut) return passage;
  for (let at = 0; at < cut; at += 1) if (a.ids[i + step * at] !== b.ids[j + step * at]) return passage;
  const matched = passage.matched - cut;
  return step === 1
    ? { a: [passage.a[0] + cut, passage.a[1]], b: [passage.b[0] + cut, passage.b[1]], matched }
    : { a: [passage.a[0], passage.a[1] - cut], b: [passage.b[0], passage.b[1] - cut], matched };
}

/** Takes in what is missing to the end (or beginning) of the sentence when each side has a word or two left there. */
function completed(a: Sentenced, b: Sentenced, passage: Passage, step: 1 | -1): Passage {
  const [i, j] = step === 1 ? [passage.a[1] - 1, passage.b[1] - 1] : [passage.a[0], passage.b[0]];
  const [left, right] = [sameSentence(a, i, step, loose + 2) - 1, sameSentence(b, j, step, loose + 2) - 1];
  if (left > loose || right > loose || left < 1 || right < 1) return passage;
  const last = a.ids[i + step * left] === b.ids[j + step * right] ? 1 : 0;
  const matched = passage.matched + last;
  return step === 1
    ? { a: [passage.a[0], passage.a[1] + left], b: [passage.b[0], passage.b[1] + right], matched }
    : { a: [passage.a[0] - left, passage.a[1]], b: [passage.b[0] - right, passage.b[1]], matched };
}

/** Moves the edges of a passage to the edges of sentences where those are a word or two away. */
export function snap(a: Sentenced, b: Sentenced, passage: Passage): Passage {
  const cut = trimmed(a, b, trimmed(a, b, passage, 1), -1);
  return completed(a, b, completed(a, b, cut, 1), -1);
}
