/** What the letters of one word form alone tell, whatever stands beside it. */
export interface WordForm {
  /** The same number for equal words, below `formsKept`; -1 for words beyond. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punct';
  /** Begins with a capital, or with a lower-case prefix before one: al-Hadath. */
  readonly cap: boolean;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ur|bin|ad|as|an|ar)-\p{Lu}|\d+(?:st|nd|rd|th)? \p{Lu})/u;

function kindOf(text: string): WordForm['kind'] {
  if (/^['’]s$/.test(text)) return 'possessive';
  if (/^\p{N}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'punct';
}

function make(text: string, id: number): WordForm {
  const kind = kindOf(text);
  return { id, text, lower: text.toLowerCase(), kind, cap: kind === 'word' && CAPITAL.test(text) };
}

/** Forms kept. News repeats few: a thousand articles hold some 40,000; words beyond are made anew each time. */
export const formsKept = 1 << 16;
const mask = 2 * formsKept - 1;
/** By hash, one more than the index into `forms`; 0 where there is none. Half of it stays empty, so that runs of taken slots are short. */
const slots = new Int32Array(2 * formsKept);
const forms: WordForm[] = [];

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

function isAt(form: WordForm, text: string, start: number, end: number): boolean {
  const word = form.text;
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== word.charCodeAt(i - start)) return false;
  return true;
}

/**
 * The form of the word that stands at a place of a text. Equal words give the same object and the same strings, which later look-ups
 * compare at no cost. A table of its own, since a `Map` would need a new string for every word of the text.
 */
export function wordForm(text: string, start: number, end: number): WordForm {
  let slot = hashOf(text, start, end) & mask;
  for (let n = slots[slot] ?? 0; n > 0; n = slots[slot] ?? 0) {
    const form = forms[n - 1];
    if (form && isAt(form, text, start, end)) return form;
    slot = (slot + 1) & mask;
  }
  const word = text.slice(start, end);
  if (forms.length >= formsKept) return make(word, -1);
  const form = make(word, forms.length);
  slots[slot] = forms.push(form);
  return form;
}

/** A small number that the letters of a word give, from -128 to 126, computed once per form. */
export function perForm(compute: (text: string) => number): (form: Pick<WordForm, 'id' | 'text'>) => number {
  const open = 127;
  const table = new Int8Array(formsKept).fill(open);
  return ({ id, text }) => {
    const known = id < 0 ? open : (table[id] ?? open);
    if (known !== open) return known;
    const made = compute(text);
    if (id >= 0) table[id] = made;
    return made;
  };
}
