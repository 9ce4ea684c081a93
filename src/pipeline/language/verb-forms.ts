import { type CueForm, formsOf } from './cue-forms.ts';
import { PASTS, SAME_PAST, VERBS } from './words/verbs.ts';

const split = (list: string): string[] => list.split(/\s+/);
const listed = split(`${VERBS} ${SAME_PAST}`);
const inForm = (form: CueForm): ReadonlySet<string> =>
  new Set(listed.flatMap((base) => formsOf(base).flatMap(([printed, name]) => (name === form ? [printed] : []))));

/** Lower-case forms of the verbs of English news. */
export const bases: ReadonlySet<string> = new Set(listed);
export const presents = inForm('present');
export const participles = inForm('ing');
/** Past tenses without -ed that differ from the base. */
export const pasts: ReadonlySet<string> = new Set(split(PASTS));
/** Past tense and base alike. */
export const unchanging: ReadonlySet<string> = new Set(split(SAME_PAST));
