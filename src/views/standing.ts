import type { Judged, Measured } from '../story/measured.ts';
import { judgedSaid, type JudgedWords, judgedWords } from './strings-judged.ts';

/** Kinds of link whose precision is judged by reading, as `measured.json` names them. */
export type JudgedKind = keyof JudgedWords;

/** Fewer judged than this say nothing about how often a rule is right. */
export const FEWEST = 20;

/** Whether the site states a kind of link plainly or calls it possible, and why. */
export interface Standing {
  readonly possible: boolean;
  /** Why it is only possible; null when it is stated plainly. */
  readonly why: string | null;
}

type Judgement = Judged['judgements'][number];

function whyPossible(judgement: Judgement | undefined): string | null {
  const { why } = judgedWords;
  if (judgement === undefined || judgement.judged === 0) return why.none;
  const { judged, right, bar } = judgement;
  if (judged < FEWEST) return why.few(judged);
  return bar !== null && right / judged < bar ? why.under(right, judged, bar) : null;
}

/**
 * A kind is stated plainly when at least twenty of its links in other stories were read and the share that was right reaches its
 * bar (a kind without one has none to reach). Else, and where nothing was measured, it is only possible.
 */
export function standing(measured: Measured | null, kind: JudgedKind): Standing {
  const why = whyPossible(measured?.judged?.judgements.find((one) => one.kind === kind));
  return { possible: why !== null, why };
}

/** The site’s words for a kind of link, as sure as they may be. */
export function saidOf<K extends JudgedKind>(measured: Measured | null, kind: K): JudgedWords[K] {
  const { plain, possible } = judgedSaid[kind];
  return standing(measured, kind).possible ? possible : plain;
}
