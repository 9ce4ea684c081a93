import { lastOnly } from './memo.ts';

/** The same text, unit for unit, with every white space (non-breaking, thin, line break) as one ordinary space, so that patterns may write ' '. */
export const plainSpaces = lastOnly((text: string) => text.replace(/[^\S ]/g, ' '));
