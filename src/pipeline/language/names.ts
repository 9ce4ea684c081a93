import type { Range } from '../model.ts';
import type { Token } from './tokens.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  MONTHS,
  OPENERS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
  WEEKDAYS,
} from './words/closed-class.ts';
import {
  BODY_NOUNS,
  BODY_WORDS,
  HONORIFICS,
  KIN,
  PLACE_WORDS,
  QUALIFIERS,
  ROLE_NOUNS,
  SOCIAL,
  TITLES,
} from './words/people.ts';

/** A capitalised run that names something. `start`/`end` leave out title and honorific. */
export interface Name extends Range {
  readonly words: readonly string[];
  /** Last word, lower case. */
  readonly head: string;
  readonly honorific: string | null;
  /** Role or title printed before the name, as printed. */
  readonly title: Range | null;
  /** Where the printed form with title begins. */
  readonly from: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Name of a father, brother …: “son of X”, “his uncle X”. */
  readonly kin: 'of' | 'is' | null;
  /** The kin word of “his daughter, X” or “son of X”, lower case. */
  readonly kinWord: string | null;
  readonly definite: boolean;
  /** Opens its sentence, or names the relative who does: somebody the text is about. */
  readonly leads: boolean;
}

/** First-person contractions are no names. */
const FIRST_PERSON = /^I(?:['’]|$)/;

const PARTICLES = new Set('de da del della di von van der den al el bin ibn ur ul la le du dos das do y'.split(' '));
const CLOSED: readonly ReadonlySet<string>[] = [
  DETERMINERS,
  PERSONAL,
  RELATIVE,
  PREPOSITIONS,
  SUBORDINATORS,
  COORDINATORS,
  AUXILIARIES,
  OPENERS,
  WEEKDAYS,
];
const closed = (t: Token): boolean => CLOSED.some((s) => s.has(t.lower)) || (MONTHS.has(t.lower) && t.lower !== 'may');
const nameWord = (t: Token | undefined): boolean =>
  t?.cap === true &&
  !closed(t) &&
  !/-(?:based|born|led|backed|run|owned|controlled|language|speaking|style|era|wide|made|linked|aligned|occupied|held|bound|listed|dominated|majority|friendly)$/.test(
    t.lower,
  ) &&
  !FIRST_PERSON.test(t.text) &&
  (t.text.length > 1 || /^\p{Lu}$/u.test(t.text));

/** May a lower-case word join the run at `i` (its neighbours being capitalised)? */
function joins(tokens: readonly Token[], i: number, run: readonly Token[]): number {
  const t = tokens[i];
  if (!t || run.length === 0) return 0;
  if (PARTICLES.has(t.lower) && nameWord(tokens[i + 1])) return 1;
  if (PARTICLES.has(t.lower) && PARTICLES.has(tokens[i + 1]?.lower ?? '') && nameWord(tokens[i + 2])) return 2;
  if (t.text === '&' && nameWord(tokens[i + 1])) return 1;
  if (
    /^['’]$/.test(t.text) &&
    /s$/.test(run.at(-1)?.lower ?? '') &&
    isBodyWord(tokens[i + 1]?.lower ?? '') &&
    nameWord(tokens[i + 1])
  )
    return 1;
  const last = run.at(-1);
  const body = last !== undefined && isBodyWord(last.lower);
  if (!body || (t.lower !== 'of' && t.lower !== 'for')) return 0;
  if (nameWord(tokens[i + 1])) return 1;
  return tokens[i + 1]?.lower === 'the' && nameWord(tokens[i + 2]) ? 2 : 0;
}
const isBodyWord = (w: string): boolean =>
  BODY_WORDS.has(w) ||
  BODY_NOUNS.has(w) ||
  /^(?:emirate|kingdom|republic|states?|secretary|academy|board|bureau|society|embassy)$/.test(w);

/** Capitalised runs of the tokens, as index pairs. A first word that closes a class, or is known in lower case, begins no run. */
function runs(tokens: readonly Token[], common: (lower: string) => boolean): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (
      !t ||
      !nameWord(t) ||
      (opensSentence(tokens, i) &&
        (common(t.lower) ||
          ((ROLE_NOUNS.has(t.lower) || BODY_NOUNS.has(t.lower)) && !nameWord(tokens[i + 1])) ||
          participle(tokens, i) ||
          fronted(tokens, i)) &&
        !TITLES.has(t.lower) &&
        !QUALIFIERS.has(t.lower))
    )
      continue;
    let j = i + 1;
    for (;;) {
      if (nameWord(tokens[j])) j++;
      else {
        const n = joins(tokens, j, tokens.slice(i, j));
        if (n === 0) break;
        j += n + 1;
      }
    }
    out.push([i, j]);
    i = j - 1;
  }
  return out;
}

/** “Born over a shop,”, “Asked about it,”: a participle that opens its sentence is no name. */
const participle = (tokens: readonly Token[], i: number): boolean =>
  /^(?:born|given|known|seen|built|made|\p{L}{3,}ed|\p{L}{4,}ing)$/u.test(tokens[i]?.lower ?? '') &&
  !nameWord(tokens[i + 1]);
/** “Sentencing Ann Day, Judge Bo said”: an -ing that opens its sentence before a name, with another name after the comma. */
function fronted(tokens: readonly Token[], i: number): boolean {
  if (!/^\p{L}{4,}ing$/u.test(tokens[i]?.lower ?? '') || !nameWord(tokens[i + 1])) return false;
  const comma = tokens.findIndex((t, k) => k > i && k < i + 8 && t.text === ',');
  const next = tokens[comma + 1];
  return comma > 0 && (nameWord(next) || PERSONAL.has(next?.lower ?? '') || DETERMINERS.has(next?.lower ?? ''));
}
const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(0, i).every((t) => t.kind === 'punct') || /^[“"‘'.:?!]$/.test(tokens[i - 1]?.text ?? '');

/** Index in [from, to) where the name proper begins, after titles, qualifiers and what stands before a title inside the run. */
function afterTitle(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (let i = from; i < to - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (
      TITLES.has(lower) ||
      HONORIFICS.has(lower) ||
      ((ROLE_NOUNS.has(lower) || KIN.has(lower)) && i === from) ||
      (QUALIFIERS.has(lower) && i === at)
    )
      at = i + 1;
  }
  return at;
}

/** Where a lower-case role before the name begins: “former vice president Ann Bo” → “former”. */
function roleBefore(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0) {
    const t = tokens[i - 1];
    if (t?.kind !== 'word' || closed(t)) break;
    const role = TITLES.has(t.lower) || ROLE_NOUNS.has(t.lower) || QUALIFIERS.has(t.lower) || /^ex-/.test(t.lower);
    if (!role && i === from) break;
    if (!role && !(t.cap || /^\p{Ll}+$/u.test(t.text))) break;
    if (!role && i < from - 3) break;
    i--;
  }
  return i;
}

function kinOf(tokens: readonly Token[], from: number): { kin: Name['kin']; word: string | null } {
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'of' && KIN.has(tokens[i - 1]?.lower ?? '')) return { kin: 'of', word: null };
    if (KIN.has(lower) && (i === from - 1 || (i === from - 2 && tokens[from - 1]?.text === ',')))
      return { kin: 'is', word: lower };
    if (i === from - 1 && tokens[i]?.text === ',') continue;
    if (/^[,.;:]$/.test(tokens[i]?.text ?? '') || COORDINATORS.has(lower)) break;
  }
  return { kin: null, word: null };
}

function toName(tokens: readonly Token[], runStart: number, at: number, end: number): Name | undefined {
  const first = tokens[at];
  const last = tokens[end - 1];
  if (!first || !last) return undefined;
  const kin = kinOf(
    tokens,
    Math.min(at === runStart ? roleBefore(tokens, at) : roleBefore(tokens, runStart), runStart),
  );
  const lowerRole = at === runStart ? roleBefore(tokens, at) : roleBefore(tokens, runStart);
  const roleFrom = Math.min(lowerRole, runStart);
  const honorific = tokens.slice(runStart, at).find((t) => HONORIFICS.has(t.lower))?.text ?? null;
  const titled = tokens
    .slice(roleFrom, at)
    .some((t) => TITLES.has(t.lower) || ROLE_NOUNS.has(t.lower) || /^ex-/.test(t.lower));
  const title =
    roleFrom < at && honorific === null && titled
      ? { start: tokens[roleFrom]?.start ?? first.start, end: tokens[at - 1]?.end ?? first.start }
      : null;
  return {
    start: first.start,
    end: last.end,
    words: tokens.slice(at, end).map((t) => t.text),
    head: last.lower,
    honorific,
    title,
    from: tokens[Math.min(roleFrom, at)]?.start ?? first.start,
    before: tokens[roleFrom - 1],
    after: tokens[end],
    kin: kin.kin,
    kinWord: kin.word,
    leads:
      kin.kin === 'is' ||
      tokens
        .slice(0, Math.min(roleFrom, at))
        .every((t) => t.kind !== 'word' || t.cap || COORDINATORS.has(t.lower) || OPENERS.has(t.lower)),
    definite: /^the$/i.test(tokens[Math.min(roleFrom, at) - 1]?.text ?? ''),
  };
}

/** A country before a person’s name is not part of it: “envoy to Norway Jane Smith”. */
function regionPrefix(tokens: readonly Token[], at: number, end: number, region: (name: string) => boolean): number {
  const first = tokens[at];
  if (
    !first ||
    end - at < 2 ||
    !region(first.text) ||
    isBodyWord(tokens[end - 1]?.lower ?? '') ||
    PLACE_WORDS.has(tokens[end - 1]?.lower ?? '')
  )
    return at;
  return PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ? at + 1 : at;
}

/**
 * Names in one sentence’s tokens (quotations not masked), in order. `common` tells whether a word stands in lower case elsewhere in the
 * article, `region` whether a word is a country. Not found: names in all-lower-case text.
 */
export function findNames(
  tokens: readonly Token[],
  common: (lower: string) => boolean,
  region: (name: string) => boolean,
): Name[] {
  const out: Name[] = [];
  for (const [from, to] of runs(tokens, common)) {
    const medium = SOCIAL.has(tokens[to - 1]?.lower ?? '');
    const at = medium ? to - 1 : afterTitle(tokens, from, to);
    const after = regionPrefix(tokens, at, to, region);
    if (after > at) push(out, toName(tokens, from, at, after));
    push(out, toName(tokens, after > at ? after : from, after, to));
  }
  return out;
}
/** “the Arizona Republican”, “a Labour MP”: a description by party or office, in capitals, is no name. */
const OFFICE =
  /^(?:republican|democrat|conservative|liberal|senator|congressman|congresswoman|governor|mayor|minister|president|mp|lawmaker|native|resident)s?$/;
const describes = (name: Name): boolean =>
  OFFICE.test(name.head) && (name.definite || /^(?:an?|another)$/.test(name.before?.lower ?? ''));

function push(out: Name[], name: Name | undefined): void {
  if (!name || describes(name)) return;
  if (!(name.words.length === 1 && (TITLES.has(name.head) || HONORIFICS.has(name.head)))) out.push(name);
}
