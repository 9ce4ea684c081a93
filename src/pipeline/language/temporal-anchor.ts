import type { Published } from '../../story/article.ts';
import { type Day, dayOf, dayText } from './calendar.ts';

/** The day an article speaks from. */
export interface Anchor {
  /** EDTF, as published. */
  readonly value: string;
  readonly day: Day;
  /** False when the date is approximate or a stretch of days: what rests on it is less sure. */
  readonly firm: boolean;
  readonly words: string;
}

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T[^/]*)?([~?%]?)$/;

function firmDay(value: string): Day | null {
  const m = dayPattern.exec(value);
  return m === null ? null : dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** The last day of an interval speaks for it: an article is published after what it tells. Dates coarser than a day give null. */
export function anchorOf(published: Pick<Published, 'value'>): Anchor | null {
  if (published.value === null) return null;
  const [first, last] = published.value.split('/');
  const day = firmDay(last ?? first ?? '');
  if (day === null) return null;
  const firm = last === undefined && !/[~?%]$/.test(published.value);
  return {
    value: published.value,
    day,
    firm,
    words: firm ? `published ${dayText(day)}` : `published about ${dayText(day)}, which is approximate`,
  };
}
