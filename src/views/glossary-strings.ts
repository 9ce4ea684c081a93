/** Terms of the field in plain words, by id. `see` is the anchor on the method page where the rule stands. */
export const glossaryWords = {
  title: 'Words explained',
  description:
    'What quotation, speaker, cue, carrier, witness, utterance, statement and the other terms of this site mean, in plain words.',
  lede: 'The terms this site uses, each in a sentence or two.',
  rule: 'the rule',
  terms: [
    {
      id: 'apparatus',
      term: 'Apparatus',
      text: 'The table that puts all wordings of one utterance under each other, as editors of old texts do.',
      see: null,
    },
    {
      id: 'carrier',
      term: 'Carrier',
      text: 'Who stands between the speaker and the article: the agency, channel or paper it names as having had the words first.',
      see: 'via',
    },
    {
      id: 'certainty',
      term: 'Certainty',
      text: 'How a statement is put, from firm to open: stated, put down to somebody, put carefully (“may”, “reportedly”), disputed, denied. It describes the wording, never whether the wording is right.',
      see: 'certainty',
    },
    {
      id: 'confidence',
      term: 'Certain, likely, unsure',
      text: 'How sure the rule is of what it found. The method page says how often each was right.',
      see: 'confidence',
    },
    {
      id: 'conflict',
      term: 'Differs',
      text: 'Two articles say things about one matter that cannot both hold as printed, or that count it differently.',
      see: 'conflict',
    },
    {
      id: 'cue',
      term: 'Cue',
      text: 'The reporting words: “said”, “according to”, “warned”. They tie words to a speaker.',
      see: 'speaker-basis',
    },
    {
      id: 'edtf',
      term: 'EDTF',
      text: 'A way to write dates that are not exact (Extended Date/Time Format): 198X is the 1980s, 2021-08-22~ is about that day, 2021-08-15/2021-08-21 is from one day to the other.',
      see: 'dates',
    },
    {
      id: 'line',
      term: 'Reporting line',
      text: 'One way by which news came in: an agency, a broadcaster, an interview of one’s own. Five articles of one line are one report, not five.',
      see: 'line',
    },
    {
      id: 'partial',
      term: 'Partial quotation',
      text: 'Some words of the speaker in quotation marks inside a sentence of the article.',
      see: 'form-partial',
    },
    {
      id: 'quotation',
      term: 'Quotation',
      text: 'Words an article prints in quotation marks as somebody’s own.',
      see: 'form-direct',
    },
    {
      id: 'reported',
      term: 'Reported speech',
      text: 'What somebody said, told in the words of the article, without quotation marks.',
      see: 'form-indirect',
    },
    {
      id: 'reuse',
      term: 'Text reuse',
      text: 'A passage that two articles print in the same words. It does not say who had it first.',
      see: 'shared',
    },
    {
      id: 'siglum',
      term: 'Siglum',
      text: 'The short mark of an article: letters of its outlet, a number if there are several, a line pattern.',
      see: 'sigla',
    },
    {
      id: 'source',
      term: 'Source',
      text: 'Anyone or anything the articles name as where words or facts come from: a person, a body, a document, an unnamed official.',
      see: 'speaker-basis',
    },
    {
      id: 'speaker',
      term: 'Speaker',
      text: 'Who the article says spoke the words. When it does not say, the speaker is unknown and stays so.',
      see: 'speaker-basis',
    },
    {
      id: 'stance',
      term: 'Stance',
      text: 'What somebody is told to think or want, without words of theirs. Kept apart from quotations.',
      see: 'form-stance',
    },
    {
      id: 'statement',
      term: 'Statement (claim)',
      text: 'The shortest run of words that says one thing one could check.',
      see: 'claim',
    },
    {
      id: 'utterance',
      term: 'Utterance',
      text: 'One thing said once, however many articles print it and in however many wordings.',
      see: 'same-quote',
    },
    {
      id: 'witness',
      term: 'Witness, printing',
      text: 'One article’s version of an utterance or passage.',
      see: 'same-quote',
    },
  ],
} as const;
