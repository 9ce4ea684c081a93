import { notesOf, tellAlso } from './quote-also.island.ts';
import { showChips } from './quote-chips.island.ts';
import { save } from './quote-export.island.ts';
import { bringRows } from './quote-load.island.ts';
import { explain } from './quote-nothing.island.ts';
import { commonRuns, sharing, unknown } from '../views/search-passage.ts';

/** What a search needs now and then, in one file that is sent for when it is first needed. */
const parts = {
  tellAlso,
  notesOf,
  showChips,
  save,
  bringRows,
  explain,
  passage: { commonRuns, sharing, unknown },
} as const;
export type More = typeof parts;

// Bundled apart, it has no exports: whoever sent for it hears it come.
document.dispatchEvent(new CustomEvent('quote-more', { detail: parts }));
