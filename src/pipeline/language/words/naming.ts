/**
 * Words that stand beside marks. Sources: the style books of AP and Chicago on titles in quotation marks and on words used as words;
 * Quirk et al. (1985) 17.65 f. (names in apposition); Levin, English Verb Classes (1993) 29 (verbs of naming and of judging), nouns of speech
 * made from the verbs in cues.ts.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Works and broadcasts, whose titles stand in marks. */
export const WORKS =
  words(`film films movie movies show shows series sitcom drama documentary thriller comedy cartoon musical play opera ballet song songs single
album track anthem hymn poem poems painting sculpture photograph exhibition exhibit book books novel novels memoir memoirs autobiography biography bestseller trilogy
story essay column editorial op-ed article paper study report magazine newspaper journal newsletter blog podcast program programme programs programmes
broadcast episode segment special game videogame video videos clip ad ads commercial spot skit sketch website site hashtag channel sequel remake`);

/** What stands right after a title and belongs to it: “Blue Peter” presenter. */
export const TITLE_HEADS =
  words(`show star host presenter anchor actor actress author creator director producer singer episode reboot remake sequel franchise film movie series
program programme song album podcast hashtag video ad pageant`);

/** After these, or with “as” after them, the marks hold a name, whoever is reported. */
export const ALWAYS_NAMING = words(
  'nicknamed dubbed titled entitled subtitled headed headlined captioned signed known so-called',
);

/** After these the marks hold a name or a word as a word, unless somebody is reported to say it. */
export const NAMING = words(
  'called dubbed named word words term terms phrase phrases name motto slogan nickname acronym caption',
);

/** As what somebody or something is filed, by nobody in particular, with “as” after them: “listed only as”, “classed as”. */
export const FILED = words('known listed classed classes registered');

/** Nouns for what the marked words are: “the word “sorry” had …”, ““stakeholder”, a word that …”. */
export const WORD_NOUNS = words('word term phrase name nickname');

/** What marked words before it are the name of, whoever is reported: the “polluter pays” principle, a “stay put” notice. */
export const NAMED_BY_MARKS = words(
  `principle doctrine clause scheme guidance rating notice sign badge placard banner hat cap t-shirt level category timetable label sticker poster`,
);

/** Verbs for what a writer does with words as words, right before the marks. */
export const WORD_VERBS = words(
  'avoid avoids avoided avoiding spell spells spelled spelt misspell misspelled pronounce pronounced',
);

/** What follows these, with “of”, “for”, “that” or “to” between, somebody said. */
export const SPEECH_NOUNS =
  words(`accusation accusations admission allegation allegations announcement answer appeal appeals argument assertion assertions call calls caution
chant chants charges claim claims comment comments complaint complaints concern concerns contention criticism cries cry declaration declarations demand demands denial
description descriptions disdain insistence invitation lament mention opinion plea pleas pledge pledges praise promise promises proposal question
reference references refrain remark remarks request requests response shout shouts statement suggestion suggestions talk threat threats view vow vows
warning warnings`);

/** Stems of verbs that present or judge a thing as something: “portrayed as”, “dismissed as”. */
export const CASTING =
  /^(?:describ|portray|characteri[sz]|depict|cast|brand|denounc|dismiss|herald|hail|paint|present|fram|view|regard|see|saw|seen|treat|refer|identif|tout|position|bill|deem|pronounc|rat|lambast|blast|derid|mock|attack|condemn|decr|disparag|ridicul)(?:e|es|ed|ing|s|t|ts|ied|ies|y|n)?$/;
