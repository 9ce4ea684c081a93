import { articlesOf } from './articles-of.ts';
import type { Article } from '../../story/article.ts';
import type { Claim, Quote, Source } from '../../story/records.ts';
import type { Span } from '../../story/span.ts';
import { slug } from '../ids.ts';
import type { LinkInput, Range } from '../model.ts';
import { byPlace, push } from './order.ts';
import { sentenceAround, sentencesOf } from './sentence.ts';
import { spanOf } from './span-of.ts';

/** What rests on one reporting body. */
export interface Body {
  readonly name: string;
  readonly type: Source['type'];
  /** Whole sentences that credit it, or that go on with what it was told. */
  readonly spans: Span[];
  /** The reported words themselves: who shares these rests on the same body. */
  readonly words: Span[];
  /** Articles credited to it as a whole. */
  readonly articles: Set<string>;
  /** The words that name it. */
  readonly evidence: Span[];
  readonly speakers: Set<string>;
  /** Those of the speakers of whom a sentence says that they told it something, or were interviewed by it. */
  readonly told: Set<string>;
  /** Something is told as its own report: “the Gazette reported”. */
  itself: boolean;
}

/** Who a report can rest on: bodies that report, not the people and accounts they quote. */
const reporting: ReadonlySet<Source['type']> = new Set<Source['type']>(['agency', 'outlet']);
/** Credits that name nobody in particular. */
const unnamed = /^(?:(?:the |news |wire )?(?:agency|agencies|wires?)|staff|correspondents?|inputs?)$/iu;
const told = /\b(?:told|interview(?:ed)?|telephone|speaking to|spoke to|speaks to|in conversation with)\b/iu;
/** Words spoken or written in another place than the interview before. */
const elsewhere =
  /\b(?:told (?:reporters|journalists|supporters|parliament|lawmakers|a crowd)|statement|(?:press|news) conference|briefing|tweet(?:s|ed)?|speech|op-ed|letter|address|(?:in|on) (?:a|his|her|their) (?:video|post|blog))\b/iu;

/** What a body did itself, straight before its name. */
const byItself =
  /\b(?:taken|shot|filmed|seen|viewed|obtained|reviewed|verified|witnessed|conducted|compiled|commissioned) by\s+(?:the\s+)?$/iu;
/** Its people and their work, straight after its name. */
const itsPeople =
  /^(?:['’]s?)?\s+(?:news agency\s+)?(?:(?:correspondent|reporter|journalist|photographer|witness|producer|cameraman)(?:s|es)?|crews?|tally|poll|investigation|footage)\b/iu;

/** Behind the name of the body a sentence goes on with what it was told: so many characters, or it only names place and day. */
const goesOn = 80;

type Reported = Quote | Claim;
const speakerOf = (record: Reported): string | null => (record.kind === 'quote' ? record.speaker : record.by);

/** A name without article, spacing and the ending of an address: "The Port Daily" and "portdaily.com" are one. */
const bareName = (name: string): string =>
  slug(name.replace(/\.(?:com|org|net|co\.\p{L}{2}|\p{L}{2})$/iu, ''))
    .replaceAll('-', '')
    .replace(/^the/, '');

/** “The Chronicle” in an article of the Bay Chronicle is that paper: the last words of its name. */
const endsWith = (outlet: string, agency: string): boolean => {
  const short = slug(agency).replace(/^the-/, '');
  return short.length > 3 && slug(outlet).endsWith(`-${short}`);
};

/** Does a credit name the very outlet of the page? */
export const isOwn = (agency: string, outlet: string | null): boolean =>
  outlet !== null && (bareName(agency) === bareName(outlet) || endsWith(outlet, agency));

/** Farther from the beginning a credit is no dateline. */
const DATELINE = 150;

/** The agency whose own article this is: its name stands in the dateline, “MILLPORT, May 4 (Harbour Press) -”. Null for others. */
export function ownAgency({ credits, outlet }: Article): { readonly name: string; readonly span: Span } | null {
  const found = credits.find(
    ({ agency, span, of }) => of === 'text' && span.start < DATELINE && isOwn(agency, outlet.name),
  );
  return found === undefined ? null : { name: found.agency, span: found.span };
}

/** Words of an article that credit an agency with it or a part of it. */
export const creditsTo = (agency: string, { credits }: Article): Span[] =>
  credits.flatMap((one) => (one.of === 'text' && bareName(one.agency) === bareName(agency) ? [one.span] : []));

/**
 * Reporting bodies by the slug of their name, so that a credit line and a "told X" meet. A speaker who told a body something goes on telling
 * it in the same article until another carrier is named: one interview, quoted from several times.
 */
export function creditedBodies(input: LinkInput): Map<string, Body> {
  const found = new Map<string, Body>();
  const body = (name: string, type: Source['type']): Body => {
    const known = found.get(slug(name)) ?? {
      name,
      type,
      spans: [],
      words: [],
      articles: new Set<string>(),
      evidence: [],
      speakers: new Set<string>(),
      told: new Set<string>(),
      itself: false,
    };
    found.set(slug(name), known);
    return known;
  };
  addReports(input, body);
  addWitnessed(input, body);
  const own = new Set(input.articles.flatMap((one) => ownAgency(one)?.name ?? []).map(bareName));
  for (const article of input.articles) {
    for (const { agency, span, of } of article.credits) {
      // Of an agency whose own article is here, shared wording tells which passages are its copy.
      if (of !== 'text' || unnamed.test(agency) || isOwn(agency, article.outlet.name) || own.has(bareName(agency)))
        continue;
      const one = body(agency, 'agency');
      one.articles.add(article.id);
      one.evidence.push(span);
    }
  }
  return found;
}

function addReports(input: LinkInput, body: (name: string, type: Source['type']) => Body): void {
  const sources = new Map(input.records.sources.map((one) => [one.id, one]));
  const reports = new Map<string, Reported[]>();
  for (const one of [...input.records.quotes, ...input.records.claims]) push(reports, one.article, one);
  for (const article of input.articles) {
    const sentences = sentencesOf(article);
    const interviews = new Map<string, Source>();
    for (const record of (reports.get(article.id) ?? []).sort(byPlace)) {
      const speaker = speakerOf(record);
      const named = carrierOf(record, sources);
      const carrier = named ?? (record.via.length === 0 && speaker !== null ? interviews.get(speaker) : undefined);
      const around = trimmed(article.text, sentenceAround(sentences, record.start, record.end));
      const words = article.text.slice(around.start, around.end);
      if (speaker !== null && (record.via.length > 0 || elsewhere.test(words))) interviews.delete(speaker);
      if (speaker !== null && named !== undefined && told.test(words)) interviews.set(speaker, named);
      if (carrier === undefined || (named === undefined && elsewhere.test(words))) continue;
      if (endsWith(article.outlet.name ?? '', carrier.name)) continue;
      const one = body(carrier.name, carrier.type);
      one.words.push(spanOf(article, record.start, record.end));
      note(one, carrier, speaker, spanOf(article, around.start, around.end));
    }
  }
}

/** Sentences that rest on what a body's own people saw, took or counted. */
function addWitnessed(input: LinkInput, body: (name: string, type: Source['type']) => Body): void {
  const articles = articlesOf(input);
  for (const source of input.records.sources.filter((one) => reporting.has(one.type)))
    for (const mention of source.mentions) {
      const home = articles.get(mention.article);
      if (home === undefined || endsWith(home.outlet.name ?? '', source.name)) continue;
      const around = trimmed(home.text, sentenceAround(sentencesOf(home), mention.start, mention.end));
      const [before, after] = [home.text.slice(around.start, mention.start), home.text.slice(mention.end, around.end)];
      if (!byItself.test(before) && !itsPeople.test(after)) continue;
      note(body(source.name, source.type), source, null, spanOf(home, around.start, around.end));
    }
}

/** The nearest carrier that reports, or the speaker when that is one ("according to the Gazette"). */
function carrierOf(record: Reported, sources: ReadonlyMap<string, Source>): Source | undefined {
  const ids = [...record.via, ...(record.via.length === 0 ? [speakerOf(record) ?? ''] : [])];
  return ids.map((id) => sources.get(id)).find((one) => one !== undefined && reporting.has(one.type));
}

function note(body: Body, carrier: Source, speaker: string | null, span: Span): void {
  body.spans.push(span);
  if (speaker === carrier.id) body.itself = true;
  else if (speaker !== null) body.speakers.add(speaker);
  const named = carrier.mentions.filter(
    (one) => one.article === span.article && one.start >= span.start && one.end <= span.end,
  );
  body.evidence.push(...named);
  const after = named.at(-1)?.end ?? span.end;
  if (span.end - after >= goesOn) body.words.push({ ...span, start: after, text: span.text.slice(after - span.start) });
  if (speaker !== null && named.length > 0 && told.test(span.text) && !elsewhere.test(span.text))
    body.told.add(speaker);
}

const trimmed = (text: string, { start, end }: Range): Range => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});
