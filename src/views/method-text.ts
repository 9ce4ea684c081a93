/** The words of the method page: how records come about and what each mark and term means. Ids are anchors other pages point at. */

import { MOSTLY_SHARED, SLIGHTLY_SHARED } from './reader-rail.ts';
import { strings } from './strings.ts';

interface Term {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}
interface TermGroup {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
}

export const methodText = {
  title: 'Method',
  description:
    'How the records of this site are made, what every mark and term means, how sure the rules are, and what these articles cannot show.',
  lede: 'Rules read the articles; no language model does. Every record points at the exact words it was made from, and says which rule made it.',
  steps: {
    title: 'How records are made',
    list: [
      {
        name: 'Read',
        text: 'Each article is taken exactly as received. Its text is never altered; a hash of it is published.',
      },
      {
        name: 'Parse',
        text: 'The text is cut into blocks. Prompts, links to other pages and repeated captions are recognised, kept and set apart.',
      },
      {
        name: 'Extract',
        text: 'Quotation marks are paired first, then speakers, dates, figures and statements are found by rules and word lists.',
      },
      {
        name: 'Link',
        text: 'Records of different articles are compared: the same quotation, the same statement, shared passages, figures that differ.',
      },
      {
        name: 'Check',
        text: 'The build stops unless every record holds exactly the words at its place. The same articles give the same files, byte for byte.',
      },
    ],
  },
  groups: [
    {
      id: 'marks',
      title: 'Marks in the running text',
      terms: [
        {
          id: 'mark-quotes',
          term: 'Solid line',
          text: 'A quotation in marks (thick) or reported speech (thin). The note says who is named as speaker and who carried the words.',
        },
        {
          id: 'mark-claims',
          term: 'Dotted line; heavy line',
          text: 'Dotted: a statement found in another article too. Heavy: a figure or fact for which another place has something else.',
        },
        { id: 'mark-figures', term: 'Double line', text: 'A figure, with what it counts.' },
        {
          id: 'mark-dates',
          term: 'Dashed line',
          text: 'Words that name a date or a span of time. The note gives the day they stand for and the rule.',
        },
        {
          id: 'shared',
          term: 'Bar beside a paragraph; shared wording',
          text: `Full bar: at least ${strings.percent(MOSTLY_SHARED)} of the words stand, in the same order, in another article. Open bar: at least ${strings.percent(SLIGHTLY_SHARED)}. Counted are words of numbered paragraphs; marks, case and accents do not count. Which came first is said only where the texts say so.`,
        },
        {
          id: 'sigla',
          term: 'Siglum',
          text: 'The short mark of one article: the initials of its outlet, with a number when the outlet has several articles here. An article of unknown outlet has a number alone. The line below it is the outlet’s pattern.',
        },
        {
          id: 'excerpt',
          term: 'Paler words; “…”',
          text: 'The rest of the sentence around words that say little alone. Both are literal; “…” stands where something is left out.',
        },
        {
          id: 'mark-found',
          term: 'Filled background',
          text: 'Words you looked for, in the reader. They are matched in order; case, accents and punctuation do not count.',
        },
        {
          id: 'mark-words',
          term: 'Line, dashes or dots under words, side by side',
          text: 'Line or dashes: words that stand in one of the two articles only. Dots: the other article has them in another paragraph. A paragraph of which less than a third is shared is shown without such marks.',
        },
        {
          id: 'mark-times',
          term: 'Point, bar, hatching, number, curve on the timeline',
          text: 'A point is one day, a bar a span. Hatching stands for a time worked out or approximate, a number for several on one day, a thin curve for the way from happened over said to published. The list beside it says the same in words.',
        },
        {
          id: 'blocks',
          term: 'Grey blocks',
          text: 'Headings, captions, prompts and credits of the page. They are part of the received text and shown where they stood, without paragraph numbers.',
        },
      ],
    },
    {
      id: 'quotations',
      title: 'Quotations and speakers',
      terms: [
        { id: 'form-direct', term: 'Direct quotation', text: 'A clause or more inside quotation marks.' },
        {
          id: 'form-partial',
          term: 'Partial quotation',
          text: 'Some words in marks inside a sentence of the outlet’s own.',
        },
        {
          id: 'form-indirect',
          term: 'Reported speech',
          text: 'What somebody is said to have said, without marks. The wording is the outlet’s.',
        },
        {
          id: 'form-stance',
          term: 'Stance',
          text: 'What somebody is told to think, want, expect, judge or speak about, or not to have said. The article reports no words of theirs here, so it is not counted as a quotation.',
        },
        {
          id: 'form-scare',
          term: 'Words in marks',
          text: 'Marks around words that nobody is said to have spoken: a term, a title, a distance.',
        },
        {
          id: 'speaker-basis',
          term: 'How a speaker is known',
          text: 'Stated: named beside the words with a word of saying. Carried over: taken from the sentence or paragraph nearby, and said to be so.',
        },
        {
          id: 'unknown',
          term: 'Speaker not stated',
          text: 'No rule settles who spoke. It stays open; no guess is shown as an answer.',
        },
        {
          id: 'via',
          term: 'Via',
          text: 'Who carried the words, as the article says it: the agency, broadcaster or platform they were told to or taken from.',
        },
        {
          id: 'same-quote',
          term: 'Same quotation',
          text: 'Wordings of one utterance in several places, compared word by word. Differences of spelling and punctuation are told apart from differences of words.',
        },
      ],
    },
    {
      id: 'statements',
      title: 'Statements, figures and dates',
      terms: [
        { id: 'claim', term: 'Statement', text: 'The shortest run of words that says one thing that can be checked.' },
        {
          id: 'certainty',
          term: 'Certainty',
          text: 'Stated, attributed, hedged, disputed or denied, decided by the words that stand there, which are recorded.',
        },
        {
          id: 'same-claim',
          term: 'Same statement',
          text: 'Statements of different articles that the rules hold to say the same. The wording shown is one outlet’s own; the others are one step away.',
        },
        {
          id: 'conflict',
          term: 'Differs',
          text: 'Two places give something else for one thing: a number, a direction, who acted, a name. Both are shown as printed. Nothing is said about which is right.',
        },
        {
          id: 'only',
          term: 'Only in one article',
          text: 'A statement with a figure or date for which no other article here has the same statement or the same wording. Others may have said it where the rules did not see it.',
        },
        {
          id: 'unsourced',
          term: 'No source stated',
          text: 'A statement with a figure or date in the outlet’s own voice, with no speaker or carrier named for it. Common knowledge and what a reporter saw need none.',
        },
        {
          id: 'dates',
          term: 'When',
          text: 'A weekday is the latest such day on or before the day of publication or, where the words look ahead, the next one; “last week” is the week before, as a span. The note gives the rule that was used. What the words leave open stays a span or stays open.',
        },
      ],
    },
    {
      id: 'reporting',
      title: 'Reporting',
      terms: [
        {
          id: 'line',
          term: 'Reporting line',
          text: 'One piece of reporting that several articles rest on: the same interview, the same agency copy. Five articles on one line are one report, not five.',
        },
        {
          id: 'names',
          term: 'Names and places',
          text: 'Forms of one name are joined within an article by surname, initials and title, between articles only where one full name fits. Two spellings of a place are proposed as one when a sentence that two articles share has both. People are never joined by spelling.',
        },
        {
          id: 'basis',
          term: 'How outlet and date are known',
          text: 'Stated: printed in the article. Supplied: given with it, found outside the text. Inferred: worked out from the words shown. Not stated: nobody says.',
        },
        {
          id: 'confidence',
          term: 'Certain, likely, unsure',
          text: 'How firmly the rule holds. Certain: the form leaves no other reading. Likely: the usual reading of the form. Unsure: shown, but read it at its place.',
        },
      ],
    },
  ] satisfies readonly TermGroup[],
  counts: {
    title: 'How sure, in this corpus',
    kind: 'Records',
    total: 'All',
    caption: 'Records of each kind by confidence class',
  },
  measured: {
    title: 'Measured against reading by hand',
    none: 'Not measured for this corpus: there are no hand labels for its articles.',
    caption: (articles: number): string =>
      `Labels were made by reading ${articles === 1 ? 'one article' : `${articles} articles`} of this corpus.`,
    notes: [
      'The labelled articles were also read while the rules were made, so these figures are a best case. On texts the rules were not made with, invented or from other outlets, they find less and answer otherwise more often.',
      'Found: what the rules found, cases left aside where the label is optional. Left open: the label has an answer, the rules give none. Otherwise: the rules give another answer than the label.',
      'Precision: share of what was found that agrees with the label. Recall: share of the labels that was found.',
    ],
    command: 'Every figure, and every case in which label and rule differ, is printed by:',
    what: 'What',
    labelled: 'Labels',
    found: 'Found',
    precision: 'Precision',
    recall: 'Recall',
    unknown: 'Left open',
    wrong: 'Otherwise',
  },
  elsewhere: {
    title: 'Measured on other news',
    notes: [
      'The same rules on news of other publishers that people labelled for research: quotations, who speaks, reporting words, dates. The texts belong to their publishers and are not shown here.',
      'Texts tuned on were read while the rules were made. Texts kept apart were not: their column tells best what to expect of articles the rules have never seen. Their number stands in brackets.',
      'F1 is the harmonic mean of precision and recall. Exact: the same words, not one more or less. “…” goes on from the row above.',
      'Attribution: who is said to have said something (source), the words that say so (cue), what was said (content).',
    ],
    caption: 'Shares on labelled news outside this corpus',
    sets: {
      tuned: (texts: number): string => `Tuned on (${texts})`,
      'held out': (texts: number): string => `Kept apart (${texts})`,
    },
  },
  judged: {
    title: 'Links of other stories, read by hand',
    notes: [
      'Links between articles were drawn by chance from stories that are not part of this corpus and judged by readers who had not made the rules.',
      'Rules were mended on what was read; where that happened, the share at first reading stands beside, and tells better what to expect elsewhere.',
      'There: links the rules made. Read: how many of them were judged. Agreed: the reading bore the link out. Of fewer than ten no share is given. Asked: the share that must be right for the site to say it plainly; below it, or with fewer than twenty read, the pages say “possible”.',
    ],
    caption: (stories: number, articles: number): string => `${stories} stories, ${articles} articles`,
    kind: 'Link',
    kinds: {
      'same-quote': 'same quotation',
      reuse: 'shared passage',
      'same-claim': 'same statement',
      conflicts: 'difference',
      events: 'dated event',
      lines: 'reporting line',
    },
    there: 'There',
    read: 'Read',
    right: 'Agreed',
    share: 'Share',
    bar: 'Asked',
    first: 'At first reading',
  },
  errors: {
    title: 'Known kinds of error',
    list: [
      'Marked words without a word of saying near them: names of works, terms and nicknames are at times taken for somebody’s words, and a few quoted words for a term.',
      'A quotation paragraph that names nobody is given to the speaker of the paragraph before only where nothing stands between them; otherwise it stays open, more often than a reader would leave it.',
      '“He”, “she”, “the senator”, “the company”: linked to a name only where one reading fits best. Where two fit, the record says unknown or lists both; at times it is sure of the other person.',
      'Reported speech told through a noun (“his claim that …”), a gesture or a thought is found less often than with a verb of saying.',
      'Where reported words end, when the sentence goes on in the outlet’s own voice: some records are a few words too long or too short.',
      'A person and a body of one name, and relatives who share a surname, are kept apart by titles and first names; without these the name stays with whom it was given to before.',
      'A date that leans on another date in the article is worked out from the nearest one that fits; the rule stands in its note.',
    ],
  },
  thresholds: {
    title: 'Thresholds',
    text: 'The numbers by which two places are told to say the same. A story file may set any of them within its range; what it sets stands under “Here”.',
    name: 'Name, and what it decides',
    range: 'Range',
    value: 'Default',
    here: 'Here',
    spanning: (low: number, high: number) => `${low} – ${high}`,
    asDefault: 'default',
    inStory: (value: number, story: string) => `${value} (${story})`,
  },
  problems: {
    title: 'Problems found in this corpus',
    none: 'None found.',
    place: 'Place',
    found: 'Found',
    expected: 'Expected',
    fix: 'How to mend',
  },
  limits: {
    title: 'What this site does not do',
    text: 'It gives no score and no verdict on outlets or people, writes no summaries of its own, and fetches nothing from other hosts. It compares words.',
  },
} as const;
