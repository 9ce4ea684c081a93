/**
 * English words that make temporal expressions. Months, weekdays and units: any dictionary; the classes follow the TIMEX3 annotation
 * guidelines (Saurí et al. 2006). Abbreviations with a full stop are those of agency style.
 */
export const months: readonly (readonly [RegExpSource: string, number: number])[] = [
  ['January|JANUARY|Jan\\.?', 1],
  ['February|FEBRUARY|Feb\\.?', 2],
  ['March|MARCH|Mar\\.', 3],
  ['April|APRIL|Apr\\.?', 4],
  ['May|MAY', 5],
  ['June|JUNE|Jun\\.', 6],
  ['July|JULY|Jul\\.', 7],
  ['August|AUGUST|Aug\\.?', 8],
  ['September|SEPTEMBER|Sept?\\.?', 9],
  ['October|OCTOBER|Oct\\.?', 10],
  ['November|NOVEMBER|Nov\\.?', 11],
  ['December|DECEMBER|Dec\\.?', 12],
];

/** Months whose names are also words or first names: alone they need a preposition or a determiner before them. */
export const ambiguousMonths: readonly string[] = [
  'March',
  'April',
  'May',
  'June',
  'August',
  'Mar',
  'Jan',
  'MAY',
  'MARCH',
];

export const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
export const weekdayAbbreviations: readonly string[] = ['Sun', 'Mon', 'Tues?', 'Wed', 'Thu(?:rs?)?', 'Fri', 'Sat'];

/** What makes a weekday part of a name: a feast before it, a newspaper or a programme after it. */
export const weekdayNameBefore: readonly string[] = [
  'Black',
  'Good',
  'Ash',
  'Bloody',
  'Super',
  'Cyber',
  'Palm',
  'Easter',
  'Holy',
  'Fat',
  'Shrove',
  'Giving',
  'Whit',
  'Maundy',
  'Ruby',
];
export const weekdayNameAfter: readonly string[] = [
  'Times',
  'Telegraph',
  'Mirror',
  'Herald',
  'Mail',
  'Post',
  'Express',
  'Independent',
  'Star',
  'Sun',
  'World',
  'Mercury',
  'Night Live',
  'Night Football',
  'Club',
];

/** ISO 8601 designator, with T where it is a time, and how many of them the word stands for. */
export const units: readonly (readonly [RegExpSource: string, designator: string, each: number])[] = [
  ['seconds', 'TS', 1],
  ['minutes?', 'TM', 1],
  ['hours?', 'TH', 1],
  ['days?', 'D', 1],
  ['nights', 'D', 1],
  ['weeks?', 'W', 1],
  ['fortnights?', 'W', 2],
  ['months?', 'M', 1],
  ['quarters?(?! of\\b)', 'M', 3],
  ['years?', 'Y', 1],
  ['decades?', 'Y', 10],
  ['century|centuries', 'Y', 100],
];

export const qualifiers: readonly string[] = [
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'no more than',
  'no less than',
  'no fewer than',
  'as many as',
  'as much as',
  'as few as',
  'well over',
  'just over',
  'just under',
  'close to',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'approximately',
  'over',
  'under',
  'some',
  'exactly',
  'an estimated',
  'estimated',
  'barely',
  'only',
  'just',
];

/** EDTF season codes, ISO 8601-2:2019, 4.8: 21 spring, 22 summer, 23 autumn, 24 winter. */
export const seasons: readonly (readonly [word: string, code: number, firstMonth: number])[] = [
  ['spring', 21, 3],
  ['summer', 22, 6],
  ['autumn', 23, 9],
  ['fall', 23, 9],
  ['winter', 24, 12],
];

/** Feasts with a fixed day, and those counted as the n-th weekday of a month (n = -1: the last). */
export const fixedFeasts: readonly (readonly [RegExpSource: string, month: number, day: number])[] = [
  ["New Year[’']s Day", 1, 1],
  ["Valentine[’']s Day", 2, 14],
  ["St\\.? Patrick[’']s Day", 3, 17],
  ['Halloween', 10, 31],
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year[’']s Eve", 12, 31],
];
export const countedFeasts: readonly (readonly [RegExpSource: string, month: number, weekday: number, nth: number])[] =
  [
    ['Thanksgiving(?: Day)?', 11, 4, 4],
    ['Labor Day', 9, 1, 1],
    ['Memorial Day', 5, 1, -1],
    ['Martin Luther King(?: Jr\\.?)? Day', 1, 1, 3],
  ];

export const vagueNow: readonly string[] = [
  'right now',
  'at present',
  'at the moment',
  'nowadays',
  'these days',
  'currently',
  'now',
];
export const vaguePast: readonly string[] = [
  'recently',
  'lately',
  'latterly',
  'not long ago',
  'long ago',
  'in the past',
];
export const vagueFuture: readonly string[] = [
  'the near future',
  'the foreseeable future',
  'the future',
  'the near term',
  'the short term',
  'the long term',
];
