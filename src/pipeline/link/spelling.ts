/**
 * British and American spellings folded onto one key. Keys are only compared, never shown, so a rule may over-apply as long as it
 * does not fold two different words: hence the length bounds. Source: the word pairs of the Oxford/Merriam-Webster usage notes
 * (-ise/-ize, -our/-or, -re/-er, -ence/-ense, -ogue/-og, doubled l, single words).
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,})is(e|es|ed|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  [/^(\p{L}{3,})ys(e|es|ed|er|ers|ing)$/u, '$1yz$2'],
  [/^(\p{L}{2,}[^aeiou\s])our(s|ed|ing|able|ite|ites|ful|less|hood|hoods|er|ers)?$/u, '$1or$2'],
  [/^(\p{L}{4,})ll(ed|ing|er|ers)$/u, '$1l$2'],
  [/^(\p{L}{2,})ogue(s)?$/u, '$1og$2'],
];
const words: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['theatre', 'theater'],
  ['theatres', 'theaters'],
  ['metre', 'meter'],
  ['metres', 'meters'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometers'],
  ['litre', 'liter'],
  ['litres', 'liters'],
  ['calibre', 'caliber'],
  ['fibre', 'fiber'],
  ['defence', 'defense'],
  ['defences', 'defenses'],
  ['offence', 'offense'],
  ['offences', 'offenses'],
  ['licence', 'license'],
  ['pretence', 'pretense'],
  ['grey', 'gray'],
  ['sceptic', 'skeptic'],
  ['sceptics', 'skeptics'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['aluminium', 'aluminum'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['jewellery', 'jewelry'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['acknowledgement', 'acknowledgment'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['kerb', 'curb'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvres', 'maneuvers'],
  ['pyjamas', 'pajamas'],
  ['plough', 'plow'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['mould', 'mold'],
  ['draught', 'draft'],
]);

const keys = new Map<string, string>();

/** Lower-case key of a word: straight apostrophes, no possessive ending, one spelling of English. Kept, since texts repeat their words. */
export function spellingKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = folded(word);
  keys.set(word, key);
  return key;
}

function folded(word: string): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/'s$|'$/u, '');
  const listed = words.get(plain);
  if (listed !== undefined) return listed;
  const rule = endings.find(([pattern]) => pattern.test(plain));
  return rule === undefined ? plain : plain.replace(rule[0], rule[1]);
}

/** Consonants of a word with doublings taken together: what two transliterations of one name share. */
export const skeleton = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/gu, '$1');
