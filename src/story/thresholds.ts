import { passageThresholds } from './passage-thresholds.ts';
import { statementThresholds } from './statement-thresholds.ts';

/** One number a linker decides by. */
export interface Threshold {
  readonly value: number;
  /** What makes sense, ends included; a story file may set nothing else. */
  readonly range: readonly [number, number];
  /** What it decides, or what lower and higher do, in plain words. */
  readonly effect: string;
}

/** Every number a linker decides by, by name. A story file may set any of them under `thresholds:`; the manifest prints what was used. */
export const thresholdTable: ReadonlyMap<string, Threshold> = new Map<string, Threshold>(
  Object.entries({ ...passageThresholds, ...statementThresholds }),
);
