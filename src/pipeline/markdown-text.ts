import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Hint, type Markup, readMarkup } from './markdown/markup.ts';
import type { Segment } from './ruler.ts';
import { lastAtOrBefore } from './sorted.ts';

/** The plain text of a Markdown body: markup taken out and nothing else changed. */
export interface PlainText {
  readonly text: string;
  /** Plain text to body; offsets in UTF-16 code units. Never empty. */
  readonly segments: readonly Segment[];
  /** What the markup said about stretches of the text, in text order. */
  readonly hints: readonly Hint[];
}

/**
 * Anything CommonMark could read as markup: marks inside a line, then marks that open a line. Too wide is slow, too narrow is
 * wrong, so every character that can begin a construct is here.
 */
const possibleMarkup =
  /[*_`\\[\]]|&(?=[#A-Za-z])|<(?=[A-Za-z/!?])|^[ \t]*(?:[#>]|[-+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$|(?:-[ \t]*){3}|~~~)/m;

const parser = unified().use(remarkParse);

/** Plain text of a body that is not Markdown: the body itself. */
export function literalText(body: string): PlainText {
  return { text: body, segments: [{ text: 0, source: 0 }], hints: [] };
}

function withoutMarkup(body: string, markup: Markup): PlainText {
  const parts: string[] = [];
  const segments: Segment[] = [{ text: 0, source: 0 }];
  let text = 0;
  let source = 0;
  for (const edit of markup.edits) {
    parts.push(body.slice(source, edit.start), edit.replacement);
    text += edit.start - source;
    if (edit.replacement) segments.push({ text, source: edit.start });
    text += edit.replacement.length;
    source = edit.end;
    segments.push({ text, source });
  }
  parts.push(body.slice(source));
  return { text: parts.join(''), segments: tidy(segments), hints: markup.hints };
}

/** Of several segments that begin at one place of the text, the last is the one that holds the text. */
function tidy(segments: readonly Segment[]): Segment[] {
  return segments.filter((segment, i) => segments[i + 1]?.text !== segment.text);
}

/** As `markdownText`, always by way of the parser. */
export function parsedText(body: string): PlainText {
  const plain = withoutMarkup(body, readMarkup(body, parser.parse(body)));
  const inText = toText(plain.segments);
  const hints = plain.hints.map((hint) => ({ kind: hint.kind, start: inText(hint.start), end: inText(hint.end) }));
  return { text: plain.text, segments: plain.segments, hints };
}

/** Body offsets → text offsets; an offset inside removed markup gives the place where the markup stood. */
function toText(segments: readonly Segment[]): (source: number) => number {
  const sources = segments.map((segment) => segment.source);
  return (source) => {
    const at = lastAtOrBefore(sources, source);
    const here = segments[at] ?? { text: 0, source: 0 };
    return Math.min(here.text + source - here.source, segments[at + 1]?.text ?? Number.MAX_SAFE_INTEGER);
  };
}

/**
 * Plain text of a Markdown body. A body without any character that could be markup is not parsed: it is its own text. So is one
 * nested too deep for the parser's stack, which no newsroom writes.
 */
export function markdownText(body: string): PlainText {
  if (!possibleMarkup.test(body)) return literalText(body);
  try {
    return parsedText(body);
  } catch (cause) {
    if (cause instanceof RangeError) return literalText(body);
    throw cause;
  }
}
