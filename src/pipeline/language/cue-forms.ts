import {
  AMBIGUOUS,
  ASK,
  CALL,
  IRREGULAR,
  PARTICLE_ONLY,
  SAY,
  SHOW,
  STANCE,
  STANCE_AMBIGUOUS,
  TELL,
  THINK,
} from './words/cues.ts';

export type CueClass = 'stance' | 'say' | 'tell' | 'ask' | 'call' | 'think' | 'show' | 'particle';
export type CueForm = 'base' | 'present' | 'past' | 'ing';

/** What one word form can be as a reporting verb. */
export interface Cue {
  readonly lemma: string;
  readonly classes: ReadonlySet<CueClass>;
  readonly form: CueForm;
  /** More often a noun than a verb after a determiner or preposition. */
  readonly ambiguous: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s+/);
const ambiguous = new Set(words(AMBIGUOUS));
const stanceAmbiguous = new Set(words(STANCE_AMBIGUOUS));
const VOWEL_Y = /[aeiou]y$/;

const present = (b: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(b) ? `${b}es` : /y$/.test(b) && !VOWEL_Y.test(b) ? `${b.slice(0, -1)}ies` : `${b}s`;
const past = (b: string): string =>
  b.endsWith('e') ? `${b}d` : /y$/.test(b) && !VOWEL_Y.test(b) ? `${b.slice(0, -1)}ied` : `${b}ed`;
const ing = (b: string): string => (b.endsWith('e') && !b.endsWith('ee') ? `${b.slice(0, -1)}ing` : `${b}ing`);

export function formsOf(base: string): [string, CueForm][] {
  const irregular = IRREGULAR[base];
  const rest: [string, CueForm][] = irregular
    ? irregular.map((f) => [f, f.endsWith('ing') ? 'ing' : 'past'])
    : [
        [past(base), 'past'],
        [ing(base), 'ing'],
      ];
  return [[base, irregular?.includes(base) ? 'past' : 'base'], [present(base), 'present'], ...rest];
}

function build(): ReadonlyMap<string, Cue> {
  const table = new Map<string, Cue & { classes: Set<CueClass> }>();
  const lists: [CueClass, string][] = [
    ['say', SAY],
    ['tell', TELL],
    ['ask', ASK],
    ['call', CALL],
    ['think', THINK],
    ['show', SHOW],
    ['particle', PARTICLE_ONLY],
  ];
  for (const [cls, list] of lists)
    for (const lemma of words(list))
      for (const [form, name] of formsOf(lemma)) {
        const known = table.get(form);
        if (known) known.classes.add(cls);
        else table.set(form, { lemma, classes: new Set([cls]), form: name, ambiguous: ambiguous.has(form) });
      }
  return table;
}
const table = build();
const stances = new Map(
  words(STANCE).flatMap((lemma) =>
    formsOf(lemma).map(([form, name]): [string, Cue] => [
      form,
      { lemma, classes: new Set(['stance']), form: name, ambiguous: stanceAmbiguous.has(form) },
    ]),
  ),
);

/** The reporting verb a lower-case word form may be, or undefined. */
export const cueOf = (lower: string): Cue | undefined => table.get(lower);

/** The verb of taking sides a lower-case word form may be, or undefined; none is a reporting verb. */
export const stanceOf = (lower: string): Cue | undefined => (table.has(lower) ? undefined : stances.get(lower));
