/** Words for the people an armed body counts; a count of any of them is a count of that body. Source: WordNet 3.1, hyponyms of "fighter" and "military personnel" common in news. */
export const armedPeople: ReadonlySet<string> = new Set([
  'fighter',
  'fighters',
  'soldier',
  'soldiers',
  'troops',
  'militant',
  'militants',
  'insurgent',
  'insurgents',
  'rebel',
  'rebels',
  'guerrilla',
  'guerrillas',
  'recruit',
  'recruits',
  'gunman',
  'gunmen',
  'combatant',
  'combatants',
  'servicemen',
  'militiamen',
  'mercenaries',
]);
/** Bodies whose size is told as people: "a force of 9,000 people", "forces numbering 6,000". */
export const armedBody = /\b(?:forces?|army|militia|contingent|garrison)\b/iu;
export const possessive = /\b(?:his|her|its|their)\b/iu;

export const forceSize = 'force size';
const qualifiers =
  '(?:\\s+(?:about|around|roughly|some|nearly|almost|over|under|more|less|fewer|than|at|least|most|up|to|as|many|an|estimated|a|total|of|between|exactly|approximately))*\\s*$';
/** "… of around", "… numbered more than" straight before a figure. */
export const sizeOf = new RegExp(
  `\\b(?:force|army|militia|contingent|garrison|strength|total) of${qualifiers}|\\b(?:number|numbers|numbered|numbering|total|totals|totalled|totalling|totaled|totaling)${qualifiers}`,
  'iu',
);
/** "they have", "he commands" straight before a figure. */
export const having = new RegExp(`\\b(?:have|has|had|command|commands|commanded|commanding)${qualifiers}`, 'iu');
