import { placesOf } from './candidates.ts';
import { digits, number, numberStarts, numberWords } from './numbers.ts';
import { anyOf } from './temporal-pieces.ts';
import { labels, results, vagueNumbers } from './quantity-words.ts';
import { qualifiers } from './temporal-words.ts';

const currency = '(?:US\\$|HK\\$|NZ\\$|[AC]\\$|[$£€¥₹])';
const scale = '(?: ?(?:million|billion|trillion|thousand|hundred|dozen)|(?:mn?|bn|tn|k)(?![\\w]))';
const vague = anyOf(vagueNumbers.map(([words]) => words));
const sign = '%| ?(?:percent|per cent)(?= ?(?:-|–|to|and) ?\\d)';

/** One figure: vague word, range or number. Sticky; groups: vague, between, money, low, lowScale, link, high, highScale, sign. */
export const figurePattern = new RegExp(
  `(?<![\\p{L}\\d_#@/:^]|[\\p{L}\\d][-–.,’'])(?:(?<vague>${vague})(?![\\w-])|(?<money>${currency}) ?(?<moneyLow>${digits})(?<moneyScale>${scale})?(?:(?<moneyLink>-|–| to | and )${currency}?(?<moneyHigh>${digits})(?<moneyHighScale>${scale})?)?` +
    `|(?<low>(?:${digits})|${numberWords})(?<lowScale>${scale})?(?:${sign})?(?:(?<link> ?(?:-|–) ?| to | and )(?<high>${number})(?<highScale>${scale})?)?(?<sign>%)?)`,
  'uy',
);

/** Where a figure may begin, by its first word or mark. */
export const placesOfFigures = placesOf(
  new RegExp(`^(?:\\d|[$£€¥₹]|(?:US|HK|NZ|[AaC])$|[Hh]alf$|[Tt]ens$|${numberStarts}|${vague})`),
);

/** Words without which a stretch holds no figure. */
export const figureTrigger =
  /\d|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\w+teen|\w+ty|[Hh]undreds?|[Tt]housands?|[Mm]illions?|[Bb]illions?|[Dd]ozens?|[Ss]cores|handful|[Ss]everal|couple)\b/;

const open = '["“”‘’\']?';
/** The qualifier right before a figure, as the last thing in the text given. */
export const qualifierBefore = new RegExp(
  `(?<![\\w-])(?<qualifier>${anyOf([...qualifiers, 'between', 'an average of', 'a record', 'another', 'a total of', 'the estimated'])}) ?${open}$`,
);
export const qualifierAfter = /^["”’']? (?<qualifier>or so|or more|or fewer|or less|at least|at most)\b/;

export const labelBefore = new RegExp(`(?<![\\p{L}])(?:${labels.join('|')})\\.? ?#?$`, 'u');
/** "Patriot 125": a number right after a name, with nothing counted, belongs to the name. */
export const properBefore = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+ $/u;
/** "Jane Roe, 45," and "Jane Roe (45)". */
export const nameBefore = /\p{Lu}[\p{L}’'.-]+(?:, | \()$/u;
export const ageAfter = /^(?:[ -](?:year|month|week|day)s?[ -]old|[ -]years? of age|[,.;)]? ?years? old)/;
export const resultAfter = new RegExp(`^[ -](?:\\w+ )?(?:${results.join('|')})\\b`);
/** What shows that a number word is not a count: ordinals, fractions, dates, clock, telephone and version numbers. */
export const notFigureAfter =
  /^(?:st|nd|rd|th)\b|^-(?:thirds?|fourths?|fifths?|sixths?|eighths?|tenths?|quarters?|halves|half)\b|^\/\d|^:\d|^[-–]\d|^\.\d|^ ?(?:a\.?m\b|p\.?m\b|AM\b|PM\b|GMT)|^[’']s\b|^s\b|^[\p{L}_@]|^-(?:time|way|off|sided?|star|man|woman|story|storey|fold|day-a|dimensional|plus-|wheel|piece|pronged|legged|bedroom|yearly)/u;
/** "one" is mostly a pronoun; these show it. */
export const pronounBefore =
  /(?:\b(?:[Nn]o|[Aa]ny|[Ee]very|[Ee]ach|[Tt]he|[Tt]his|[Tt]hat|[Ss]ome|[Aa]nother|[Ww]hich|[Ff]irst|[Aa]|[Nn]umber)|[Nn]o-|-) $/;
export const pronounAfter =
  /^(?:$|[^ \p{L}-]|-(?:on|time|to|off|way|sided|man|another)| (?:of|another|or|and|but|is|was|has|had|can|could|should|must|may|might|will|would|who|that|which|to|thing|such|more|way|day|night|hand|side|by|in|on|at|from|for|with|as|time|point|reason|last|final|after|before|about|big|key|major|main|does|did|if|when|where|than|side|another|whose|I|he|she|they|we|you|it)\b)/u;
