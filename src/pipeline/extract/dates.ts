import type { DateRecord } from '../../story/records.ts';
import { idGiver } from '../ids.ts';
import { articleWords } from '../language/article-words.ts';
import { matchesOf } from '../language/matches.ts';
import { plainSpaces } from '../language/plain-spaces.ts';
import { spokenBlocks } from '../language/sections.ts';
import { anchorOf } from '../language/temporal-anchor.ts';
import type { Focus, Groups, Place, TemporalRule, Trigger } from '../language/temporal-reading.ts';
import { stretchesIn, temporalRules } from '../language/temporal-rules.ts';
import type { Token } from '../language/tokens.ts';
import type { ExtractInput, Extractor, Range } from '../model.ts';
import { rangesWithin } from '../sorted.ts';

interface Match extends Range {
  readonly rule: TemporalRule;
  readonly order: number;
  readonly groups: Groups;
}

function mayMatch({ needs, and, says }: TemporalRule, families: ReadonlySet<Trigger>, words: string): boolean {
  if (!needs.some((need) => families.has(need)) || (and !== undefined && !families.has(and))) return false;
  return says === undefined || says.some((said) => words.includes(said));
}

function matchesIn(text: string, block: Range, tokens: readonly Token[]): Match[] {
  const blockText = text.slice(block.start, block.end);
  return stretchesIn(blockText, tokens, block.start).flatMap((stretch) => {
    const words = blockText.slice(stretch.start, stretch.end);
    return temporalRules.flatMap((rule, order) => {
      if (!mayMatch(rule, stretch.families, words)) return [];
      return matchesOf(rule.pattern, words).map((m) => {
        const start = block.start + stretch.start + m.index;
        return { rule, order, groups: m.groups ?? {}, start, end: start + m[0].length };
      });
    });
  });
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const inside = (a: Match, b: Match): boolean =>
  b.rule.holds === true && a.start > b.start && a.end < b.end && a.rule.name === 'date/month-day-year';

/** Runs of matches that touch each other, so that settling stays cheap however many a block holds. */
function clusters(matches: readonly Match[]): Match[][] {
  const runs: Match[][] = [];
  let end = -1;
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run === undefined || match.start >= end) runs.push([match]);
    else run.push(match);
    end = Math.max(end, match.end);
  }
  return runs;
}

/** The longest match wins, then the earlier rule; a whole date inside an offset stays. In text order, the outer one first. */
function settle(matches: readonly Match[]): Match[] {
  return clusters(matches).flatMap((run) => {
    const ranked = run.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start);
    const kept: Match[] = [];
    for (const match of ranked)
      if (kept.every((other) => !overlaps(match, other) || inside(match, other))) kept.push(match);
    return kept.sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** How far into its sentence an expression looks for its verb, before and after. UTF-16 code units. */
const [sightBefore, sightAfter] = [300, 200];

function sentenceOf(input: ExtractInput, at: Range, block: Range): Range {
  const whole = input.sentences.find((s) => s.start <= at.start && at.end <= s.end) ?? block;
  return { start: Math.max(whole.start, at.start - sightBefore), end: Math.min(whole.end, at.end + sightAfter) };
}

/** Temporal expressions of one article, in text order, resolved against its publication date and against each other. */
export const extractDates: Extractor<'dates'> = (input) => {
  const { article } = input;
  const anchor = anchorOf(article.published);
  const giveId = idGiver('d', article.id);
  const plain = plainSpaces(article.text);
  const tokens = articleWords(input).all;
  const records: DateRecord[] = [];
  let focus: Focus | null = null;
  let focusEnd = -1;
  for (const block of spokenBlocks(article)) {
    for (const match of settle(matchesIn(plain, block, rangesWithin(tokens, block)))) {
      const { start, end } = match;
      const sentence = sentenceOf(input, match, block);
      const place: Place = { start, end, text: plain, sentence, anchor, focus, focusHere: focusEnd > sentence.start };
      const reading = match.rule.read(match.groups, place);
      if (reading === null) continue;
      if (reading.focus !== null) [focus, focusEnd] = [reading.focus, end];
      const { focus: _, ...value } = reading;
      const text = article.text.slice(start, end);
      records.push({
        id: giveId(text),
        article: article.id,
        start,
        end,
        text,
        rule: match.rule.name,
        section: block.kind,
        kind: 'date',
        ...value,
      });
    }
  }
  return records;
};
