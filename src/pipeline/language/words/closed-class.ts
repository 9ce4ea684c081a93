/** Closed-class words of English (Quirk et al. 1985, chapters 2 and 9) as far as clause edges need them, and adverbs that open or split clauses. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any every each no another one two three four five six several many most both all few',
);
export const PERSONAL = set('he she they it i we you');
export const POSSESSIVE = set('his her its their our my your');
export const RELATIVE = set('who whom whose which that');
export const PREPOSITIONS =
  set(`of in on at to for from by with about against into over after before during under between among across through without within since
until near beside opposite behind beyond despite via amid like per around towards toward upon as outside inside alongside off up down out regarding concerning including`);
/** Prepositions that can tie a second noun phrase to the one before it: a spokesman for …, an aide to …, the head of …. */
export const NOUN_LINKS = set('of for at from to with in on');
export const SUBORDINATORS = set(
  'that because when while after before if whether although though since until as unless where how why what once than so',
);
export const COORDINATORS = set('and but or nor yet');
export const AUXILIARIES =
  set(`is was are were be been being am has have had having do does did will would can could may might shall should must
isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot
isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't`);
export const NEGATIONS = set(
  `not never neither n’t didn’t don’t doesn’t hasn’t haven’t hadn’t wouldn’t didn't don't doesn't hasn't haven't hadn't wouldn't`,
);
/** Adverbs found between subject and verb. */
export const MID_ADVERBS =
  set(`also later then still even just now again further once never always often already soon first ever not only simply merely instead thus therefore
however too earlier previously recently today yesterday`);
/** Adverbs and conjuncts that open a sentence. */
export const OPENERS =
  set(`however meanwhile but and so yet still then also now later earlier today yesterday instead moreover furthermore nevertheless nonetheless
there here thus therefore indeed perhaps again finally afterwards additionally similarly separately elsewhere since while although though because if when
as after before despite during in on at by for from with according following speaking asked`);
/** Words that open speech and name nobody: Quirk et al. 1985, 11.54 f. */
export const INTERJECTIONS = set('well yes yeah yep nope oh ok okay hey hi hello please thanks sure wow alas sorry');
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);

/** Past tenses without -ed that commonly end a subject. */
export const COMMON_VERBS =
  set(`took gave made went came got met saw left kept held began ran put set cut hit let led won lost sent spent built found brought bought sold
stood sat fell rose grew drew threw flew spoke broke chose wore drove hurt shot fought taught caught sought became shows show showed seeks needs need faces
has takes makes goes comes gets gives keeps holds begins runs puts sets leads wins loses sends`);
