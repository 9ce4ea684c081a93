import type { TunedRow } from '../../../src/story/measured.ts';
import type { Figures } from './scorers.ts';

/** One figure of issue 3: its name here, in the scorers' output, the floor it started from and the goal; null where none is set. */
interface Goal {
  readonly what: string;
  readonly of: string;
  readonly floor: number | null;
  readonly goal: number | null;
}

const goal = (what: string, of: string, floor: number | null, to: number | null): Goal => ({
  what,
  of,
  floor,
  goal: to,
});

/** Quotations and attributions, in the order in which they are printed. `lower:` is better low. */
export const speechGoals: readonly Goal[] = [
  goal('quotations in marks, exact stretch, F1', 'exactF1', 0.967, 0.985),
  goal('… of five words and more', 'long exactF1', 0.992, 0.995),
  goal('marked words that are nobody’s speech, taken for speech (less is better)', 'other taken', null, 0.1),
  goal('speaker of quotations in marks', 'speaker_acc', 0.87, 0.93),
  goal('… when a speaker is given', 'speaker given', null, 0.96),
  goal('… a name', 'acc_name', null, null),
  goal('… a pronoun', 'acc_pronoun', 0.84, 0.93),
  goal('… a description', 'acc_nominal', 0.23, 0.85),
  goal('… a body', 'acc_org', 0.41, 0.85),
  goal('… left unknown (less is better)', 'speaker_missing', null, null),
  goal('full name of the speaker', 'canonical_acc', 0.63, 0.9),
  goal('attribution: source, exact F1', 'source', 0.34, 0.6),
  goal('attribution: cue, exact F1', 'cue', 0.38, 0.6),
  goal('attribution: content, exact F1', 'content', 0.22, 0.5),
  goal('attribution: content, characters, F1', 'content chars', 0.48, 0.75),
  goal('speakers marked certain that are right', 'certain', null, 0.98),
  goal('speakers marked likely that are right', 'likely', null, 0.9),
  goal('speakers marked unsure that are right', 'unsure', null, null),
  goal('reported speech marked certain: source right', 'reported certain', null, 0.98),
  goal('… likely', 'reported likely', null, 0.9),
  goal('… unsure', 'reported unsure', null, null),
];

export const dateGoals: readonly Goal[] = [
  goal('dates, exact words, F1', 'strict', 0.65, 0.85),
  goal('dates, words touch, F1', 'relaxed', 0.76, 0.92),
  goal('dates, value, F1', 'value', 0.44, 0.8),
];

const four = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Figures of several sets side by side, one row a goal; null where a set does not say. */
export function tunedRows(goals: readonly Goal[], sets: ReadonlyMap<string, Figures>): TunedRow[] {
  return goals.map(({ what, of, floor, goal: to }) => ({
    what,
    floor,
    goal: to,
    figures: Object.fromEntries(
      [...sets].map(([name, figures]) => {
        const value = figures.get(of);
        return [name, value === undefined || Number.isNaN(value) ? null : four(value)];
      }),
    ),
  }));
}
