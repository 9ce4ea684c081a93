import type { Range } from '../model.ts';
import { matchesOf } from './matches.ts';

/** Does a date in a sentence look back or ahead? `reporting` says a verb of saying stands right beside it. */
export interface Tense {
  readonly time: 'past' | 'future' | 'open';
  readonly reporting: boolean;
}

const saying =
  'said|told|announced|reported|declared|confirmed|warned|added|tweeted|wrote|insisted|claimed|denied|vowed|urged|called|stated|acknowledged|emphasi[sz]ed|stressed|argued|admitted|testified|revealed|quoted|cited|published|released|issued|according to|[Ss]peaking to|[Ss]poke to';
const ahead =
  "will|won[’']t|would|shall|may|might|can|could|[’']ll|due|scheduled|expected|expects?|plans?|planned|planning|slated|set to|upcoming|looms?|hopes?|hoped|intends?|intended|(?:is|are|was|were) to|have to|has to|must|should|agreed to|ordered to|likely|aims?|begins?|starts?|opens?|meets?|arrives?|leaves?|visits?|travels?|resumes?|convenes?|next";
const back =
  'had|has|have|was|were|took|came|left|went|met|gave|made|began|fell|rose|won|lost|held|sent|saw|ran|shot|struck|hit|led|kept|found|got|became|broke|spoke|killed|fled|grew|paid|sold|bought|set|put|cut|closed|\\w{2,}ed';
/** A plain present says nothing of which side the date lies on. */
const present = "is|are|isn[’']t|aren[’']t";
const isPresent = new RegExp(`^(?:${present})$`);
const isSaying = new RegExp(`^(?:${saying})$`);
const lookingAhead = new RegExp(`^(?:${ahead})$`);
const cue = new RegExp(
  `(?<![\\w’'])(?:${saying}|${ahead}|(?:by|until|till|as early as|as soon as|ahead of)(?: the)?(?= *$)|(?:since|after)(?: the)?(?= *$)|to (?!an?\\b|the\\b|its\\b|their\\b|his\\b|her\\b|this\\b|that\\b|more\\b|about\\b)[a-z]+|${back}|${present})(?![\\w’'])`,
  'g',
);
/** "failed to win" looks back though it has an infinitive. */
const fulfilled =
  /(?:failed|tried|managed|continued|began|refused|came|went|helped|forced|used|appeared|seemed|declined|according|attempted|struggled|sought|moved|attributed|(?<!\b(?:is|are|was|were|be) )due|led|had|returned|arrived|back|close|up|down|compared|prior|addition|rose|fell|dropped|climbed|listened|talked|spoke|belonging|belonged|related|linked|responded|pledged) $/;
/** "would be held": the participle after "be" says nothing of time. */
const passive = /\b(?:be|being) (?:\w+ly )?$/;
/** Between a verb of saying and its date: whom it was said to, where, and in what. */
const beside =
  /^(?!.*\b(?:since|after|before|following)\b)[ ,]*(?:(?:(?:in|on|at|to|via|by|during) )?[\w’' .-]{0,45} )?(?:(?:late |early )?on |late |early )?$/;
const breaks =
  /[;:“”"()]|,? (?:which|while|whereas|although|but|because)\b|, (?:and|when|who|where|as)\b| that (?!day|week|month|year)| -- | — | – /g;

/** "on Thursday, when the ferry sails": that clause tells of the date itself. */
const whenClause = /^, when /;

const decreed = '(?:declar|announc|order|impos|proclaim|decre|call|schedul|extend|approv)(?:e|es|ed|s|ing)?';
const measure =
  '(?:mourning|strikes?|walkouts?|boycott|curfews?|lockdowns?|shutdown|closures?|ceasefire|cease-fire|truce|holidays?|emergency|ban|bans|restrictions|pause|suspension|evacuations?)';
/** “declared three days of mourning, starting on …”, “ordered a curfew from Friday to …”: what is decreed lies ahead of the decree. */
const sinceDecree = new RegExp(
  `\\b${decreed}\\b[^.;:“”"]{0,90}?(?:\\b(?:starting|beginning|commencing|effective)|\\b${measure},? from)(?: on)? (?:\\w+day(?: \\w+)? (?:through|to|until|till) )?$`,
);

/** Edges of the clause a date stands in, or of the "when" clause that follows it. */
function clauseAround(text: string, sentence: Range, at: Range): Range {
  const before = text.slice(sentence.start, at.start);
  const from = at.end + (whenClause.exec(text.slice(at.end, at.end + 8))?.[0].length ?? 0);
  let start = sentence.start;
  for (const m of matchesOf(breaks, before)) start = sentence.start + m.index + m[0].length;
  const after = matchesOf(breaks, text.slice(from, sentence.end))[0];
  return { start, end: after === undefined ? sentence.end : from + after.index };
}

function meaning(found: string, before: string): Tense['time'] {
  if (found.startsWith('to ')) return fulfilled.test(before) ? 'past' : 'future';
  if (isPresent.test(found)) return 'open';
  if (/^(?:since|after)/.test(found)) return 'past';
  if (/^(?:by|until|till|as |ahead of)/.test(found)) return 'future';
  return lookingAhead.test(found) ? 'future' : 'past';
}

/** The verb nearest before the date in its clause decides; failing that, the first one after it. */
export function tenseAt(text: string, sentence: Range, at: Range): Tense {
  const head = text.slice(Math.max(sentence.start, at.start - 160), at.start);
  if (sinceDecree.test(head) && !/^['’]s\b/.test(text.slice(at.end, at.end + 3)))
    return { time: 'future', reporting: false };
  const clause = clauseAround(text, sentence, at);
  const before = text.slice(clause.start, at.start);
  const left = matchesOf(cue, before)
    .filter((m) => !passive.test(before.slice(0, m.index)))
    .at(-1);
  if (left !== undefined) {
    const gap = before.slice(left.index + left[0].length);
    const reporting = isSaying.test(left[0]) && beside.test(gap);
    return { time: reporting ? 'past' : meaning(left[0], before.slice(0, left.index)), reporting };
  }
  const after = text.slice(at.end, clause.end);
  const right = matchesOf(cue, after).find((m) => !isPresent.test(m[0]));
  if (right === undefined) return { time: 'open', reporting: false };
  const reporting = isSaying.test(right[0]);
  return { time: reporting ? 'past' : meaning(right[0], after.slice(0, right.index)), reporting };
}
