/** The words for each kind of link, by where they stand. */
export interface JudgedWords {
  readonly conflicts: { readonly list: string; readonly note: string; readonly mark: string; readonly slice: string };
  readonly 'same-claim': { readonly list: string; readonly note: string; readonly row: string };
  readonly 'same-quote': { readonly note: string };
  readonly reuse: { readonly head: string };
  readonly lines: { readonly head: string; readonly count: string };
}

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** What the site says of links whose precision is judged by reading: plainly, or as possible where too little is known of it. */
export const judgedWords = {
  why: {
    none: 'Found by rule; none were checked by reading in other stories, so how often the rule is right is not known.',
    few: (judged: number): string =>
      `Found by rule; too few (${judged}) were checked by reading in other stories to say how often the rule is right.`,
    under: (right: number, judged: number, bar: number): string =>
      `Found by rule; ${right} of ${judged} read in other stories were right. Below ${percent(bar)} they are called possible.`,
  },
  measured: 'As measured',
} as const;

export const judgedSaid: {
  readonly [K in keyof JudgedWords]: { readonly plain: JudgedWords[K]; readonly possible: JudgedWords[K] };
} = {
  conflicts: {
    plain: { list: 'Figures or facts that differ', note: 'Differs', mark: 'differs', slice: 'differs' },
    possible: {
      list: 'Figures or facts that possibly differ',
      note: 'Possibly differs',
      mark: 'possibly differs',
      slice: 'differs, or possibly',
    },
  },
  'same-claim': {
    plain: { list: 'Reported by all or several', note: 'Also in', row: 'claim' },
    possible: { list: 'Possibly reported by all or several', note: 'Possibly also in', row: 'possible same claim' },
  },
  'same-quote': {
    plain: { note: 'All wordings' },
    possible: { note: 'Possible other wordings' },
  },
  reuse: {
    plain: { head: 'Shared wording' },
    possible: { head: 'Possibly shared wording' },
  },
  lines: {
    plain: { head: 'Reporting lines', count: 'reporting line' },
    possible: { head: 'Possible reporting lines', count: 'possible reporting line' },
  },
};
