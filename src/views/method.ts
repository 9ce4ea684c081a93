import type { Tuned } from '../story/measured.ts';
import { recordSchemas } from '../story/records.ts';
import { thresholdTable } from '../story/thresholds.ts';
import { methodText } from './method-text.ts';
import type { Site } from './site.ts';
import { strings } from './strings.ts';

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

/** Sets in the order in which they are shown; one that is not named here is not shown. */
const SETS = ['tuned', 'held out'] as const;

/** Figures on other labelled texts, one column a set that was measured: heads with their number of texts, cells as percentages or a dash. */
export function tunedView({ texts, rows }: Tuned): {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly what: string; readonly cells: readonly string[] }[];
} {
  const sets = SETS.filter((set) => rows.some(({ figures }) => figures[set] !== undefined));
  const cell = (value: number | null | undefined): string => (value == null ? '–' : strings.percent(value));
  return {
    columns: sets.map((set) => methodText.elsewhere.sets[set](texts[set] ?? 0)),
    rows: rows.map(({ what, figures }) => ({ what, cells: sets.map((set) => cell(figures[set])) })),
  };
}

/** Every threshold with its range and effect, its default, and what the stories of this build used when it is another. */
export function thresholdRows({ manifest, stories }: Pick<Site, 'manifest' | 'stories'>): {
  readonly name: string;
  readonly effect: string;
  readonly range: string;
  readonly value: number;
  readonly here: string;
}[] {
  const { spanning, asDefault, inStory } = methodText.thresholds;
  return [...thresholdTable].map(([name, { value, range, effect }]) => {
    const set = stories.flatMap(({ slug, title }) => {
      const used = manifest.storyThresholds?.[slug]?.[name] ?? value;
      return used === value ? [] : [stories.length === 1 ? String(used) : inStory(used, title)];
    });
    return { name, effect, range: spanning(...range), value, here: set.length === 0 ? asDefault : set.join(', ') };
  });
}
