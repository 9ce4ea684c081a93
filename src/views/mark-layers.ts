/** Layers of marks a reader can switch; every drawn mark belongs to one. */
export const LAYERS = ['quotes', 'claims', 'figures', 'dates'] as const;
export type Layer = (typeof LAYERS)[number];
