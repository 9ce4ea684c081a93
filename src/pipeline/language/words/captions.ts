/**
 * Words of picture captions and credits. Sources: caption guidance of the Associated Press and Reuters handbooks (present tense, place,
 * date, credit last) and their standing formulas.
 */

/** Picture agencies and phrases of credit that are no text agencies, lower case. */
export const photoAgencies: ReadonlySet<string> = new Set([
  'getty images',
  'getty',
  'epa',
  'epa-efe',
  'shutterstock',
  'alamy',
  'sipa',
  'nurphoto',
  'zuma',
  'zuma press',
  'maxar',
  'maxar technologies',
  'planet labs',
  'imago',
  'xinhua',
  'picture alliance',
  'wana',
  'handout',
  'file',
  'supplied',
]);

/** What people and things do in pictures: finite verbs in the present tense, plural and singular. */
export const pictureVerbs: ReadonlySet<string> = new Set(
  `take takes stand stands sit sits walk walks hold holds wave waves carry carries look looks gather gathers pose poses attend attends speak speaks arrive
  arrives march marches ride rides patrol patrols inspect inspects shake shakes gesture gestures react reacts watch watches wait waits queue queues listen
  listens pray prays celebrate celebrates greet greets address addresses display displays work works run runs rise rises burn burns fly flies cross crosses
  clean cleans search searches remove removes help helps line lines play plays train trains load loads rest rests dance dances cheer cheers protest protests
  light lights prepare prepares leave leaves board boards guard guards read reads`
    .trim()
    .split(/\s+/),
);

/** Formulas that only captions use. */
export const captionFormulas: readonly string[] = [
  '^(?:file|file photo|photo|picture|image|caption|video grab|screengrab)\\s*(?:caption)?\\s*[:–—-]\\s',
  '[[(]\\s*(?:file|file (?:photo|picture|image|pic))\\s*[\\])]\\s*\\.?$',
  '\\bfile (?:photo|picture|image)\\.?$',
  '^(?:in )?(?:this|an?) (?:[\\w-]+ ){0,3}(?:photo|picture|image|photograph|frame grab|screengrab|video still|handout)\\b',
  '\\b(?:is|are) (?:pictured|shown) (?:here|above|in this)\\b',
];
