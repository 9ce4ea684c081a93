import type { Quote, Records } from '../story/records.ts';

/** Does the record tell a view or wish, of which no words are reported? */
export const isStance = ({ form }: Pick<Quote, 'form'>): boolean => form === 'stance';

/** How many quotations and reports of speech there are; a stance is neither. */
export const quotesIn = ({ quotes }: Pick<Records, 'quotes'>): number => quotes.filter((q) => !isStance(q)).length;
