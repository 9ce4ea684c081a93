import type { Range } from '../../model.ts';
import type { Attribution, SentenceTokens } from '../attribution/model.ts';
import { lowerAt, skipAuxiliaries } from '../phrases/look.ts';
import { RELATIVE } from '../words/closed-class.ts';

/** The words that name a speaker: those at the cue itself, and those elsewhere that say whom they mean. */
export interface Naming {
  readonly mention: Range | null;
  /** The mention with all that tells who it is; null where “who” is the mention. */
  readonly described: Range | null;
  readonly restsOn: Range | null;
}

/** “Ann Bo, who called it a joy”: at the cue stands “who”, and it rests on the name before it. */
function relativeWord(s: SentenceTokens, a: Attribution): Range | null {
  const i = skipAuxiliaries(s.tokens, a.at - 1);
  const word = s.tokens[i];
  return a.shape === 'relative' && word && RELATIVE.has(lowerAt(s.tokens, i))
    ? { start: word.start, end: word.end }
    : null;
}

/** Which words name the speaker of a quotation that hangs on `a`; `stated` when the attribution stands beside it. */
export function naming(s: SentenceTokens | undefined, a: Attribution | undefined, stated: boolean): Naming {
  if (!a || !s) return { mention: null, described: null, restsOn: null };
  if (!stated) return { mention: null, described: null, restsOn: a.source };
  const who = relativeWord(s, a);
  return who
    ? { mention: who, described: null, restsOn: a.source }
    : { mention: a.source, described: a.source && (a.full ?? a.source), restsOn: null };
}
