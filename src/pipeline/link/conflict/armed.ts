/** Words for the people an armed body counts; a count of any of them is a count of that body. Source: WordNet 3.1, hyponyms of "fighter" and "military personnel" common in news. */
export const armedPeople: ReadonlySet<string> = new Set([
  'fighter', 'fighters', 'soldier', 'soldiers', 'troops', 'militant', 'militants', 'insurgent', 'insurgents', 'rebel', 'rebels', 'guerrilla', 'guerrillas',
  'recruit', 'recruits', 'gunman', 'gunmen', 'combatant', 'combatants', 'servicemen', 'militiamen', 'mercenaries',
]);
/** Bodies whose size is told as people: "a force of 9,000 people", "forces numbering 6,000". */
export const armedBody = /\b(?:forces?|army|militia|contingent|garrison)\b/iu;
export const possessive = /\b(?:his|her|its|their)\b/iu;
