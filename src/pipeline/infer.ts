import type { Block, Credit, Outlet, Published } from '../story/article.ts';
import type { Span } from '../story/span.ts';
import { isAgency } from './blocks/credit-lines.ts';
import { isDateLine, isLabelled, isUpdate } from './blocks/datelines.ts';
import { siteOfBrowserTitle } from './blocks/headings.ts';
import { type FullDate, fullDates } from './language/full-dates.ts';
import { slug } from './ids.ts';
import type { FrontMatter } from './read/front-matter.ts';

/** What is looked at to tell an article's outlet and date. */
export interface Evidence {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  readonly matter: FrontMatter;
}

const spanOf = ({ id, text }: Evidence, start: number, end: number): Span => ({
  article: id,
  start,
  end,
  text: text.slice(start, end),
});

const outletOf = (name: string, basis: Outlet['basis'], evidence: Span | null, note: string | null): Outlet => ({
  id: slug(name),
  name,
  basis,
  evidence,
  note,
});

/** `Source: X and agencies`: X adds agency copy to its own, so X is the outlet. `Source: X` alone may be somebody else. */
function outletOfCredit(evidence: Evidence): Outlet | null {
  for (const block of evidence.blocks) {
    const line = block.kind === 'credit' ? evidence.text.slice(block.start, block.end) : '';
    if (!/^(?:news )?sources?\s*:.*\b(?:and|&|with)\s+(?:news )?(?:agencies|wires)\b/i.test(line)) continue;
    const own = evidence.credits.find(
      ({ span }) =>
        span.start >= block.start &&
        span.end <= block.end &&
        !isAgency(span.text) &&
        !/^(?:news )?(?:agencies|wires)$/i.test(span.text),
    );
    if (own)
      return outletOf(
        own.agency,
        'inferred',
        own.span,
        'The credit line at the end names this outlet next to agencies.',
      );
  }
  return null;
}

/** The site a browser title ends with: the page the words were taken from. */
function outletOfBrowserTitle(evidence: Evidence): Outlet | null {
  const first = evidence.blocks[0];
  if (first?.rule !== 'browser-title') return null;
  const site = siteOfBrowserTitle(evidence.text.slice(first.start, first.end));
  if (!site) return null;
  const span = spanOf(evidence, first.start + site.start, first.start + site.end);
  return outletOf(
    span.text,
    'inferred',
    span,
    'The first line is the browser title of a page of this site; the rest may have been published elsewhere.',
  );
}

/** Outlet as supplied, else as the text gives it away by a credit line or a browser title, else unknown. Style never decides. */
export function inferOutlet(evidence: Evidence): Outlet {
  const { outlet, known } = evidence.matter;
  if (outlet !== undefined) return outletOf(outlet, 'supplied', null, known?.outlet ?? null);
  const fromElsewhere = evidence.matter.url === undefined ? outletOfBrowserTitle(evidence) : null;
  return (
    outletOfCredit(evidence) ?? fromElsewhere ?? { id: null, name: null, basis: 'unknown', evidence: null, note: null }
  );
}

const publishedOn = (
  value: string,
  basis: Published['basis'],
  evidence: Span | null,
  note: string | null,
): Published => ({ value, basis, evidence, note });

/** Blocks at the top of a page where a line that is only a date gives the page's own. */
const headBlocks = 5;

/** “Published: …” anywhere, or a line at the top that is nothing but a date; first publication counts before updates. */
function dateOfLine(evidence: Evidence): Published | null {
  const textOf = (block: Block): string => evidence.text.slice(block.start, block.end);
  const gives = (block: Block, index: number): boolean =>
    block.kind === 'dateline' &&
    (index < headBlocks || isLabelled(textOf(block))) &&
    fullDates(textOf(block)).length > 0;
  const lines = evidence.blocks.filter(gives);
  const line = lines.find((block) => !isUpdate(textOf(block))) ?? lines[0];
  const date = line ? fullDates(evidence.text, line.start, line.end)[0] : undefined;
  if (!line || !date) return null;
  const note = isDateLine(textOf(line)) ? 'A line of the article gives this date.' : 'The dateline gives this date.';
  return publishedOn(date.value, 'stated', spanOf(evidence, date.start, date.end), note);
}

/** A date at the head of the first paragraphs, between place and agency. */
function dateOfInlineDateline(evidence: Evidence): Published | null {
  const credit = evidence.credits.find(
    ({ of, span }) =>
      of === 'text' &&
      evidence.blocks.some(({ kind, start }) => kind === 'paragraph' && span.start > start && span.start - start < 80),
  );
  const block =
    credit && evidence.blocks.find(({ start, end }) => start <= credit.span.start && credit.span.end <= end);
  const date = block && credit ? fullDates(evidence.text, block.start, credit.span.start)[0] : undefined;
  return date
    ? publishedOn(date.value, 'stated', spanOf(evidence, date.start, date.end), 'The dateline gives this date.')
    : null;
}

const justReported =
  /\b(?:said|told \w+(?: \w+)?|announced|reported|confirmed|wrote)(?: (?:late|early))?(?: (?:on|in a statement on))? $/;

/**
 * “said on Sunday, August 22, 2021” in one of the first three paragraphs: weekday and full date together are how a report names its own
 * day. A full date alone (a caption, a war's beginning) tells nothing of the day of publication.
 */
function dateOfReporting(evidence: Evidence): Published | null {
  const heads = evidence.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 3);
  const dates = heads.flatMap(({ start, end }) => fullDates(evidence.text, start, end));
  const isReporting = ({ start, weekday }: FullDate): boolean =>
    weekday && justReported.test(evidence.text.slice(Math.max(0, start - 60), start));
  const latest = dates.filter(isReporting).sort((a, b) => (a.value < b.value ? 1 : -1))[0];
  if (!latest || dates.some(({ value }) => value > latest.value)) return null;
  return publishedOn(
    `${latest.value}~`,
    'inferred',
    spanOf(evidence, latest.start, latest.end),
    'The latest day on which the article says that something was said; it was published about then.',
  );
}

/** Publication date as supplied, else as the text states it, else unknown. Weekdays alone never make a date. */
export function inferPublished(evidence: Evidence): Published {
  const { published, known } = evidence.matter;
  if (published !== undefined) return publishedOn(published, 'supplied', null, known?.published ?? null);
  const found = dateOfLine(evidence) ?? dateOfInlineDateline(evidence) ?? dateOfReporting(evidence);
  return found ?? { value: null, basis: 'unknown', evidence: null, note: null };
}

/** Headline as supplied, else a headline that stands in the text; of a browser title, the part before the site. */
export function inferTitle({ matter, text, blocks }: Evidence): { title: string | null; titleBasis: Outlet['basis'] } {
  if (matter.title !== undefined) return { title: matter.title, titleBasis: 'supplied' };
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return { title: null, titleBasis: 'unknown' };
  const words = text.slice(headline.start, headline.end);
  if (headline.rule !== 'browser-title') return { title: words, titleBasis: 'stated' };
  return { title: words.replace(/\s+\|\s.*$/, '').replace(/\s[-–—]\s[^-–—|]*$/, ''), titleBasis: 'inferred' };
}
