import { recordSchemas } from '../story/records.ts';
import type { Site } from './site.ts';

const CLASSES = ['certain', 'likely', 'unsure'] as const;

export interface ConfidenceRow {
  readonly kind: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Records of each kind by confidence class, in the order of the schemas. */
export function confidenceTable(site: Site): {
  readonly classes: typeof CLASSES;
  readonly rows: readonly ConfidenceRow[];
} {
  const rows = Object.entries(site.all.records).map(([kind, list]: [string, readonly { confidence: string }[]]) => ({
    kind,
    counts: CLASSES.map((c) => list.filter((r) => r.confidence === c).length),
    total: list.length,
  }));
  const order = Object.keys(recordSchemas);
  return { classes: CLASSES, rows: rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) };
}
