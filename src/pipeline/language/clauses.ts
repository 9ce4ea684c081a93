import type { Range } from '../model.ts';
import { clauseAhead, edgeAt, NO_PARTICIPLE, superlative } from './clauses/edges.ts';
import { finite, verbIn, verbShaped } from './finite.ts';
import { lowerAt, textAt } from './phrases/look.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token[];

/** A clause, in offsets of the text. `aside`: a relative clause set off by a comma, which the reporter adds. */
export interface Statement extends Range {
  readonly aside: boolean;
}
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly aside: boolean;
  /** Begins with a verb that shares the subject before. */
  readonly same: boolean;
}

/** Clauses between two tokens, each as its first and last token; a clause that stands inside another comes beside the whole of it. */
function pieces(tokens: Tokens, from: number, to: number, aside: boolean): Piece[] {
  const out: Piece[] = [];
  let start = from;
  let own = { aside, same: false };
  let i = from + 1;
  while (i < to) {
    const edge = edgeAt(tokens, i, start, to);
    if (edge?.kind === 'inside') out.push(...pieces(tokens, edge.from, edge.to, aside || edge.aside));
    if (edge?.kind === 'end') {
      out.push({ from: start, to: i, ...own });
      start = edge.from;
      own = { aside: edge.aside || (edge.same && own.aside) || aside, same: edge.same };
    }
    i = edge?.kind === 'inside' ? edge.to : i + 1;
  }
  return [...out, { from: start, to, ...own }];
}

const LIGHT =
  /^(?:and|but|or|because|while|although|though|after|before|since|however|meanwhile|so|then|until|whereas)$/;
const QUOTE = /^["“”‘’]$/;

/** Conjunctions that tie a clause on, and marks; not “as far as” or “after the vote”, nor “that” where it is the subject. */
function light(tokens: Tokens, i: number, to: number): boolean {
  const lower = lowerAt(tokens, i);
  if (tokens[i]?.kind === 'punct') return !/^[$£€(]$/.test(lower);
  const verb = finite(tokens, i + 1) !== null || verbShaped(tokens, i + 1);
  if (lower === 'as') return !verb && !/^(?:far|long|soon|of|part)$/.test(lowerAt(tokens, i + 1));
  if (lower === 'that') return !verb && tokens[i]?.cap !== true;
  if (/^(?:after|before|since|until)$/.test(lower)) return clauseAhead(tokens, i + 1, to) >= 0;
  return LIGHT.test(lower);
}

/** A clause ends and begins with whole quotations: “ten” boats, not ten” boats. */
function balanced(tokens: Tokens, [a, b]: readonly [number, number]): readonly [number, number] {
  const marks = tokens.slice(a, b).filter((t) => QUOTE.test(t.text)).length;
  if (marks % 2 === 0) return [a, b];
  if (marks === 1 && QUOTE.test(textAt(tokens, a - 1)) && QUOTE.test(textAt(tokens, b - 1)))
    return [a, /^[.,!]$/.test(textAt(tokens, b - 2)) ? b - 2 : b - 1];
  if (QUOTE.test(textAt(tokens, a - 1))) return [a - 1, b];
  if (QUOTE.test(textAt(tokens, b))) return [a, b + 1];
  return QUOTE.test(textAt(tokens, b - 1)) ? [a, b - 1] : [a, b];
}

function trim(tokens: Tokens, { from, to, aside }: Piece): Statement[] {
  let a = from;
  let b = to;
  while (a < b && light(tokens, a, to)) a++;
  const idle = (i: number): boolean =>
    (tokens[i]?.kind === 'punct' && !/^[)%’”]$/.test(textAt(tokens, i))) ||
    LIGHT.test(lowerAt(tokens, i)) ||
    /^(?:that|as|whether|if|when|even|just|only)$/.test(lowerAt(tokens, i));
  while (b > a && idle(b - 1)) b--;
  if (superlative(tokens, a)) a++;
  const [head, end] = balanced(tokens, [a, b]);
  const first = tokens[head];
  const last = tokens[end - 1];
  return first && last && b - a >= 3 ? [{ start: first.start, end: last.end, aside }] : [];
}

/** A question states nothing. */
const asks = (tokens: Tokens, to: number): boolean =>
  [to, to - 1].some((i) => textAt(tokens, i) === '?') ||
  (textAt(tokens, to - 2) === '?' && QUOTE.test(textAt(tokens, to - 1)));

/** The clauses of a stretch of one voice, in text order: each with a verb of its own, without the conjunction that ties it on. */
export function statements(tokens: Tokens): Statement[] {
  return pieces(tokens, 0, tokens.length, false)
    .filter(({ to }) => !asks(tokens, to))
    .filter(
      ({ from, to, same }) =>
        same ||
        verbIn(tokens, from, to) >= 0 ||
        (/ing$/.test(lowerAt(tokens, from)) && !NO_PARTICIPLE.test(lowerAt(tokens, from))) ||
        superlative(tokens, from),
    )
    .flatMap((piece) => trim(tokens, piece));
}
