import { stem } from './tokens.ts';

/**
 * Words that outlets put for one another when they report one thing, one line a meaning. Source: WordNet 3.1, synsets of the commonest verbs and
 * nouns of news; only words that hardly ever stand for something else in news are listed, so `take`, `hit` or `make` are not.
 */
const meanings = `
begin begun began start launch commence
prepared ready
seize seized capture overrun
retake retook retaken recapture reclaim regain
kill slay slain die died death dead
injure injured injury wound wounded hurt
fight fighting combat clash battle
negotiate negotiation talk
arrest detain
buy bought purchase acquire acquisition
increase rise rose risen grow grew grown
decrease decline drop fell
resign resignation quit
appoint appointment
choose chose chosen select
lawyer attorney
child kid
help aid assist assistance
vehicle car
doubt uncertainty
border adjoin
surround encircle besiege
assault attack offensive
rescue save
find found recover locate
sink sank sunk
struck strike hit
vessel ship boat
firm company corporation
employee worker staff
agree agreement accord
probe investigate investigation inquiry
ban prohibit
blaze fire
cop police
quake earthquake`;

const classes = new Map<string, string>();
for (const line of meanings.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ').map(stem);
  for (const one of others) if (!classes.has(one)) classes.set(one, first);
}

/** One stem for all words of a meaning; other stems as they are. For comparing statements only. */
export const meaningOf = (stemmed: string): string => classes.get(stemmed) ?? stemmed;
