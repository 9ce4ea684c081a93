import type { Name } from './names/model.ts';
import { isBodyWord, runs } from './names/runs.ts';
import { afterTitle, toName } from './names/titles.ts';
import type { Token } from './tokens.ts';
import { PREPOSITIONS } from './words/closed-class.ts';
import { HONORIFICS, PLACE_WORDS, PORTFOLIOS, QUALIFIERS, ROLE_NOUNS, SOCIAL, TITLES } from './words/people.ts';

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
  for (const [from, to] of runs(tokens, common).flatMap((run) => splitAtHonorific(tokens, run))) {
    const medium = SOCIAL.has(tokens[to - 1]?.lower ?? '');
    const at = medium ? to - 1 : afterTitle(tokens, from, to);
    const after = regionPrefix(tokens, at, to, region);
    if (after > at) push(out, toName(tokens, from, at, after));
    push(out, toName(tokens, after > at ? after : from, after, to));
  }
  return out;
}

const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|rev)\.?$/;
/** “the Weather Service Dr Hugh Day”: what stands before an honorific is another name, unless it is all titles. */
function splitAtHonorific(tokens: readonly Token[], [from, to]: [number, number]): [number, number][] {
  const at = tokens.findIndex((t, i) => i > from && i < to - 1 && ADDRESS.test(t.lower));
  const named = at > from && afterTitle(tokens, from, to) > at && !tokens.slice(from, at).every(isTitle);
  return named
    ? [
        [from, at],
        [at, to],
      ]
    : [[from, to]];
}

const isTitle = ({ lower }: Token): boolean =>
  [TITLES, HONORIFICS, QUALIFIERS, ROLE_NOUNS, PORTFOLIOS].some((list) => list.has(lower)) || /^\W+$/.test(lower);

/** “the Arizona Republican”, “a Labour MP”: a description by party or office, in capitals, is no name. */
const OFFICE =
  /^(?:republican|democrat|conservative|liberal|senator|congressman|congresswoman|governor|mayor|minister|president|mp|lawmaker|native|resident)s?$/;

const describes = (name: Name): boolean =>
  OFFICE.test(name.head) && (name.definite || /^(?:an?|another)$/.test(name.before?.lower ?? ''));

/** “Public Relations Officer”, “Deputy Foreign Minister”: an office with nobody’s name. */
const OFFICE_HEAD =
  /^(?:officer|secretary|director|administrator|commissioner|minister|spokes(?:person|man|woman)|chair(?:man|woman|person)|manager)$/;
const isOffice = ({ words, head, honorific }: Name): boolean =>
  words.length > 1 && honorific === null && OFFICE_HEAD.test(head);

/** “the President”, “President of the club”; “King” after a comma or alone may be a surname. */
const isBareTitle = (name: Name): boolean =>
  TITLES.has(name.head) && name.honorific === null && (name.definite || !MAY_BE_SURNAME.has(name.head));
const MAY_BE_SURNAME = new Set('king prince pope bishop cardinal judge major officer sheriff coach'.split(' '));

const BEARING = /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/i;
/** “the South”, “North East”, “Easter Weekend”: a bearing or a time, in capitals, names neither person nor body. */
const isBearingOrTime = ({ words, head }: Name): boolean =>
  words.every((word) => BEARING.test(word)) || /^(?:weekend|afternoon|evening)$/.test(head);

export function push(out: Name[], name: Name | undefined): void {
  if (!name || describes(name) || isBearingOrTime(name) || isOffice(name)) return;
  if (!(name.words.length === 1 && (isBareTitle(name) || HONORIFICS.has(name.head)))) out.push(name);
}
