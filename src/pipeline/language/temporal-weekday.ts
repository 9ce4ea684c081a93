import { type Day, onOrAfter, onOrBefore, weekdayOf } from './calendar.ts';
import { anyOf, dayPart, weekday, weekdayNumber } from './temporal-pieces.ts';
import {
  fromFocus,
  fromPublished,
  type Groups,
  onDay,
  type Place,
  type Reading,
  type TemporalRule,
} from './temporal-reading.ts';
import { type Tense, tenseAt } from './temporal-tense.ts';
import { weekdayNameAfter, weekdayNameBefore } from './temporal-words.ts';

/** "since the fall of X on Sunday": the day belongs to an event named by a noun, not to the verb of the sentence. */
const eventBefore =
  /\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Bb]efore) (?<event>(?:the|its|their|his|her|an?) [\w’' -]{3,60}) (?:on|late|early) $/;
const weekAgo = /(?<said>[^.!?\n]{0,80})\ba week ago\b/g;

/** The words "a week ago" of a clause that shares a name with the event, if the article has one. */
function saidWeekAgo(text: string, event: string): string | null {
  const names = event.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  for (const { 0: words, groups } of text.matchAll(weekAgo)) {
    const shared = names.find((name) => groups?.['said']?.includes(name));
    if (shared !== undefined) return words.slice(words.indexOf(shared));
  }
  return null;
}

function pick(day: Day, wanted: number, lead: string, tense: Tense): { day: Day; rule: string } {
  if (/last|past|previous/.test(lead))
    return { day: onOrBefore(day - 1, wanted), rule: `the latest one before it, as “${lead}” says` };
  if (/next|following/.test(lead))
    return { day: onOrAfter(day + 1, wanted), rule: `the first one after it, as “${lead}” says` };
  if (/coming/.test(lead)) return { day: onOrAfter(day, wanted), rule: 'the first one on or after it' };
  if (tense.time === 'future')
    return { day: onOrAfter(day, wanted), rule: 'the first one on or after it, as the words look ahead' };
  return {
    day: onOrBefore(day, wanted),
    rule: tense.reporting
      ? 'the latest one on or before it, beside a verb of saying'
      : 'the latest one on or before it',
  };
}

/** Published on a Sunday, an event "on Sunday" may be today's or last week's; the article settles it if it says "a week ago" of the same event. */
function eventDay(at: Place, wanted: number, tense: Tense): Reading | null {
  if (at.anchor === null || weekdayOf(at.anchor.day) !== wanted || tense.reporting || tense.time === 'future')
    return null;
  const event = eventBefore.exec(at.text.slice(at.sentence.start, at.start))?.groups?.['event'];
  if (event === undefined) return null;
  const evidence = saidWeekAgo(at.text, event);
  if (evidence !== null)
    return fromPublished(at, `the one a week before it, as the article says “${evidence}”`, 'point', 'likely', (day) =>
      onDay(day - 7),
    );
  return fromPublished(
    at,
    'the same day; the event may be a week earlier, the words do not say',
    'point',
    'unsure',
    (day) => onDay(day),
  );
}

function oneWeekday(groups: Groups, at: Place): Reading {
  const wanted = weekdayNumber(groups['weekday'] ?? '');
  const lead = (groups['lead'] ?? '').toLowerCase();
  const tense = tenseAt(at.text, at.sentence, at);
  if (/previous|following/.test(lead) && at.focus?.grain === 'day') {
    return fromFocus(at, `${lead.startsWith('the') ? lead : `the ${lead}`} such weekday`, 'point', ({ day }) =>
      onDay(/previous/.test(lead) ? onOrBefore(day - 1, wanted) : onOrAfter(day + 1, wanted)),
    );
  }
  const event = lead === '' ? eventDay(at, wanted, tense) : null;
  if (event !== null) return event;
  const confidence = tense.reporting || /last|next/.test(lead) ? 'certain' : 'likely';
  const rule = at.anchor === null ? '' : pick(at.anchor.day, wanted, lead, tense).rule;
  return fromPublished(at, rule, 'point', confidence, (day) => onDay(pick(day, wanted, lead, tense).day));
}

/** Also no title in quotation marks: “Fox News Sunday”. */
const notNamed = `(?<!\\b(?:${weekdayNameBefore.join('|')}) )(?<!["“‘'](?:[A-Z]\\w+ ){1,4})`;
const noPaper = `(?! (?:${weekdayNameAfter.join('|')})\\b)`;
const lead = '(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|(?:[Tt]he )?(?:previous|following)) )';
const within = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ate(?:r)?|[Mm]id-?)[ -](?:on )?)';
export const weekdayDates: readonly TemporalRule[] = [
  {
    name: 'date/weekday-week-ago',
    needs: ['weekday'],
    pattern: new RegExp(
      `\\b(?:${weekday},? a week ago|a week ago,? (?:on )?${weekday.replace('<weekday>', '<after>')})\\b`,
      'g',
    ),
    read: (groups, at) =>
      fromPublished(at, 'the latest one on or before it, then a week back', 'point', 'certain', (day) =>
        onDay(onOrBefore(day, weekdayNumber(groups['weekday'] ?? groups['after'] ?? '')) - 7),
      ),
  },
  {
    name: 'date/weekday',
    needs: ['weekday'],
    read: oneWeekday,
    pattern: new RegExp(
      `\\b(?=[A-Zelnmtp])(?:${within}|${lead})?${notNamed}${weekday}(?:[ -]${dayPart})?(?![\\w])${noPaper}(?!s\\b)`,
      'g',
    ),
  },
  {
    name: 'date/weekday-part',
    needs: ['weekday'],
    read: oneWeekday,
    pattern: new RegExp(`\\b(?:the )?${dayPart} of ${weekday}\\b(?!,? [A-Z][a-z]+\\.? \\d)`, 'g'),
  },
];

export const weekdaySets: readonly TemporalRule[] = [
  {
    name: 'date/weekday-set',
    needs: ['weekday'],
    pattern: new RegExp(
      `\\b(?:${anyOf(['every', 'each'])} (?:other )?${weekday}(?: ${dayPart})?|(?<=[Oo]n )(?<plural>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days))\\b`,
      'g',
    ),
    read: () => ({ value: 'P1W', basis: 'stated', anchor: null, type: 'set', confidence: 'likely', focus: null }),
  },
];
