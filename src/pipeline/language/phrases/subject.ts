import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
} from '../words/closed-class.ts';
import { ROLE_NOUNS } from '../words/people.ts';
import { beforeApposition, bracketEnd, clauseStart, describes, descriptionEnd } from './apposition.ts';
import { canSpeak, phraseEndingAt, startsPhrase } from './leftwards.ts';
import {
  type Phrase,
  type Tokens,
  isAdverb,
  isDash,
  isTime,
  lowerAt,
  skipAuxiliaries,
  skipBracket,
  textAt,
  verbLike,
} from './look.ts';
import { phraseEnd } from './rightwards.ts';

/** Subject to the left of the verb at `verb`. */
export function subjectBefore(tokens: Tokens, verb: number): Phrase | undefined {
  const last = skipAuxiliaries(tokens, verb - 1);
  const j = skipBracket(tokens, skipTime(tokens, last));
  if (j < 0) return undefined;
  if (RELATIVE.has(lowerAt(tokens, j)) && lowerAt(tokens, j) !== 'that') return antecedent(tokens, j);
  const text = textAt(tokens, j);
  if (text === ',' || isDash(text)) {
    const core = beforeApposition(tokens, j);
    return core && { core, full: [core[0], describes(tokens, bracketEnd(tokens, core[1])) ? j : core[1]] };
  }
  const core = phraseEndingAt(tokens, j);
  if (!core || !canSpeak(tokens, core) || isVerbTail(tokens, core[0])) return undefined;
  return (
    openApposition(tokens, core, j) ?? { core, full: [core[0], textAt(tokens, last) === ')' ? last + 1 : core[1]] }
  );
}

/** Back over “on Friday”, “last week” between subject and verb. */
function skipTime(tokens: Tokens, last: number): number {
  let j = last;
  while (j > 0 && (isTime(lowerAt(tokens, j)) || (tokens[j]?.kind === 'number' && isTime(lowerAt(tokens, j - 1))))) j--;
  if (j === last) return last;
  return /^(?:on|in|last|this|late|early)$/.test(lowerAt(tokens, j)) ? j - 1 : j;
}

/** “did not seem impressed”: bare words after an auxiliary or “to” are the rest of a verb and no noun phrase. */
function isVerbTail(tokens: Tokens, from: number): boolean {
  const first = tokens[from];
  const plain = first?.kind === 'word' && !first.cap && !startsPhrase(tokens, from);
  return plain && (AUXILIARIES.has(lowerAt(tokens, from - 1)) || lowerAt(tokens, from - 1) === 'to');
}

/** “Bob Day, the president of the chamber said”: an apposition whose closing comma is missing. */
function openApposition(tokens: Tokens, core: readonly [number, number], end: number): Phrase | undefined {
  if (
    textAt(tokens, core[0] - 1) !== ',' ||
    !(DETERMINERS.has(lowerAt(tokens, core[0])) || ROLE_NOUNS.has(lowerAt(tokens, core[0])))
  )
    return undefined;
  const name = phraseEndingAt(tokens, core[0] - 2);
  const opens = name !== undefined && (name[0] === 0 || /^(?:quote|punct)$/.test(tokens[name[0] - 1]?.kind ?? ''));
  const doing = name !== undefined && /ing$/.test(lowerAt(tokens, name[0]));
  const named =
    name !== undefined && !doing && tokens.slice(name[0], name[1]).every((t) => t.cap) && name[1] - name[0] > 1;
  return name && opens && named ? { core: name, full: [name[0], end + 1] } : undefined;
}

function antecedent(tokens: Tokens, relative: number): Phrase | undefined {
  const end = /^[,–—-]$/.test(textAt(tokens, relative - 1)) ? relative - 2 : relative - 1;
  const last = skipBracket(tokens, end);
  const core = phraseEndingAt(tokens, last) ?? nameEndingAt(tokens, last);
  return core && canSpeak(tokens, core) ? { core, full: core } : undefined;
}
/** The capitalised run that ends here: “…with Joe Day, who said”. */
function nameEndingAt(tokens: Tokens, last: number): readonly [number, number] | undefined {
  let i = last;
  while (i >= 0 && tokens[i]?.cap) i--;
  return i < last ? [i + 1, last + 1] : undefined;
}

/** Subject to the right of an inverted verb: “said Jane Doe, a nurse at …”. */
export function subjectAfter(tokens: Tokens, verb: number): Phrase | undefined {
  let from = verb + 1;
  while (isAdverb(lowerAt(tokens, from)) && !tokens[from]?.cap) from++;
  const first = tokens[from];
  if (
    !first ||
    first.kind === 'punct' ||
    first.kind === 'quote' ||
    PREPOSITIONS.has(first.lower) ||
    SUBORDINATORS.has(first.lower) ||
    isTime(first.lower)
  )
    return undefined;
  if (PERSONAL.has(first.lower)) return { core: [from, from + 1], full: [from, from + 1] };
  const end = phraseEnd(tokens, from, true);
  if (end <= from || !canSpeak(tokens, [from, end])) return undefined;
  return { core: [from, end], full: [from, descriptionEnd(tokens, end)] };
}

/** Subject of the nearest finite verb before `before`, relative clauses aside: “At a rally in X, Ann Bo endorsed him, saying …”. */
export function mainSubject(tokens: Tokens, before: number): Phrase | undefined {
  const edge = clauseStart(tokens, before - 1);
  for (let v = before - 1; v > edge; v--) {
    if (!verbLike(tokens, v) || RELATIVE.has(lowerAt(tokens, skipAuxiliaries(tokens, v - 1)))) continue;
    const subject = subjectBefore(tokens, v);
    if (subject && !SUBORDINATORS.has(lowerAt(tokens, subject.full[0] - 1))) return subject;
  }
  return leadingPhrase(tokens, before);
}

/** First noun phrase of the clause that ends before `before`: its subject, for a verb that shares it (“went on … and said”, “…, adding”). */
export function leadingPhrase(tokens: Tokens, before: number): Phrase | undefined {
  let i = clauseStart(tokens, before - 1);
  for (let guard = 0; guard < 4; guard++) {
    i = trimForward(tokens, i);
    if (
      !PREPOSITIONS.has(lowerAt(tokens, i)) &&
      !/ing$/.test(lowerAt(tokens, i)) &&
      !SUBORDINATORS.has(lowerAt(tokens, i))
    )
      break;
    while (i < before && textAt(tokens, i) !== ',') i++;
    i++;
  }
  if (i >= before || !startsPhrase(tokens, i)) return undefined;
  const end = PERSONAL.has(lowerAt(tokens, i)) ? i + 1 : phraseEnd(tokens, i, true);
  return end > i && end <= before && canSpeak(tokens, [i, end]) ? { core: [i, end], full: [i, end] } : undefined;
}

function trimForward(tokens: Tokens, from: number): number {
  let i = from;
  while (
    i < tokens.length &&
    (tokens[i]?.kind === 'punct' ||
      COORDINATORS.has(lowerAt(tokens, i)) ||
      isAdverb(lowerAt(tokens, i)) ||
      isTime(lowerAt(tokens, i)))
  )
    i++;
  return i;
}
