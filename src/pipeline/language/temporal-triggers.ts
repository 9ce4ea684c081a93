import { placesOf } from './candidates.ts';
import type { Trigger } from './temporal-reading.ts';
import type { Token } from './tokens.ts';

/** Words without which no rule can match; most blocks hold none. */
export const triggerPattern =
  /\b(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)|(?<year>1[5-9]\d\d|20\d\d|nineteen|eighteen|[2-9]0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)|(?<day>[Tt]oday|TODAY|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)|(?<season>spring|summer|autumn|fall|winter)|(?<clock>\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m|AM|PM)\b|\d\d[:.]?\d\d (?:GMT|UTC|local|hours|hrs)|[Nn]oon|[Mm]idnight|[Mm]idday|9\/11)|(?<feast>Christmas|New Year|Thanksgiving|Halloween|Boxing Day|Labor Day|Memorial Day|Valentine|Martin Luther|St\.? Patrick)|(?<vague>[Nn]ow|[Rr]ight now|[Cc]urrently|[Nn]owadays|[Rr]ecently|[Ll]ately|[Ll]atterly|long ago|[Nn]ot long|[Ii]n the past|future|these days|at present|at the moment|the (?:near|short|long) term|[Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Mm]onthly|[Aa]nnually|[Yy]early)\b|(?<unit>(?:seconds|minutes?|hours?|days?|nights|weeks?|weekend|weeklong|fortnights?|months?|(?<quarter>quarter|Q[1-4])|quarters|years?|decades?|century|centuries)\b|(?:week|month|year|day)long)|(?<=-)(?:second|minute|hour|day|week|month|quarter|year|decade))/y;

export const triggers: readonly Trigger[] = [
  'month',
  'weekday',
  'year',
  'unit',
  'quarter',
  'day',
  'season',
  'clock',
  'feast',
  'vague',
];

/** Its first word, whole where another must follow. */
const placesOfTriggers = placesOf(
  /^(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY|nineteen|eighteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|[Tt]oday|TODAY|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight|[Tt]his$|[Ll]ast$|spring|summer|autumn|fall|winter|[Nn]oon|[Mm]idnight|[Mm]idday|Christmas|New$|Thanksgiving|Halloween|Boxing$|Labor$|Memorial$|Valentine|Martin$|St$|[Nn]ow|[Rr]ight$|[Cc]urrently|[Rr]ecently|[Ll]ately|[Ll]atterly|long$|[Nn]ot$|[Ii]n$|future|these$|at$|the$|[Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Mm]onthly|[Aa]nnually|[Yy]early|second|minute|hour|day|night|week|fortnight|month|quarter|Q[1-4]|year|decade|century|centuries)/,
);

/** The triggers of a block, in order and apart. `tokens` are those of the block, which stands at `offset` of what they were cut from. */
export function triggersIn(text: string, tokens: readonly Token[], offset: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (const at of placesOfTriggers(tokens, offset)) {
    if (at < done) continue;
    triggerPattern.lastIndex = at;
    const trigger = triggerPattern.exec(text);
    if (trigger === null) continue;
    found.push(trigger);
    done = triggerPattern.lastIndex;
  }
  return found;
}
