import type { Problem } from '../story/corpus.ts';
import { byCodeUnits } from './sorted.ts';

/** Every problem the build can report: how grave it is, what was expected, how to mend it. */
export const problemKinds = {
  'corpus-missing': {
    severity: 'fatal',
    expected: 'a folder of articles',
    fix: 'Give the path of an existing folder with --corpus.',
  },
  'corpus-empty': {
    severity: 'fatal',
    expected: 'at least one .md or .txt file that can be read, in the folder or in a folder of its own per story',
    fix: 'Put article files into the folder, or mend those reported beside this.',
  },
  'file-unreadable': {
    severity: 'error',
    expected: 'a file that can be opened',
    fix: 'Check that the file still exists and that you may read it. It was left out.',
  },
  'file-not-utf8': {
    severity: 'error',
    expected: 'text in UTF-8',
    fix: 'Save the file again as UTF-8. It was left out.',
  },
  'file-empty': {
    severity: 'error',
    expected: 'the text of an article',
    fix: 'Paste the text into the file, or remove the file. It was left out.',
  },
  'file-huge': {
    severity: 'error',
    expected: 'one article of at most 5 MB',
    fix: 'Give each article a file of its own. The file was left out.',
  },
  'front-matter-broken': {
    severity: 'error',
    expected: 'YAML fields (name: value) between two lines of ---',
    fix: 'Mend the YAML at the top of the file; quote values that hold a colon or begin with a mark. The article was left out.',
  },
  'front-matter-field': {
    severity: 'warning',
    expected: 'one of the fields of src/pipeline/read/front-matter.ts, with a value of its kind',
    fix: 'Correct or remove the field. The article was read without it.',
  },
  'story-file-broken': {
    severity: 'error',
    expected: 'YAML fields (name: value)',
    fix: 'Mend story.yaml. The story was read as if it had none.',
  },
  'story-file-field': {
    severity: 'warning',
    expected: 'one of the fields of src/pipeline/read/story-file.ts, with a value of its kind',
    fix: 'Correct or remove the field. The story was read without it.',
  },
  'story-threshold': {
    severity: 'error',
    expected: 'one of the thresholds listed on the page Method, with a number in its range',
    fix: 'Correct or remove it. The story was linked with its default.',
  },
  'withhold-broken': {
    severity: 'fatal',
    expected: 'story.yaml with a sound list of names under withhold',
    fix: 'Mend the list. Nothing was written, for the names would have stood in it.',
  },
  'withhold-file-name': {
    severity: 'fatal',
    expected: 'file names that hold no name that is to be withheld',
    fix: 'Rename the file.',
  },
  'duplicate-article-id': {
    severity: 'error',
    expected: 'file names that differ in more than case, marks and ending',
    fix: 'Rename one of the two files. The second was left out.',
  },
  'duplicate-body': {
    severity: 'warning',
    expected: 'a text that no other file holds',
    fix: 'Remove one of the two, unless two outlets did print the same words. Both were read.',
  },
  'outlet-unknown': {
    severity: 'notice',
    expected: 'an outlet in the front matter, or a text that names its outlet',
    fix: 'Add "outlet: Name" to the front matter if it is known. The outlet is shown as unknown.',
  },
  'date-unknown': {
    severity: 'notice',
    expected: 'a publication date in the front matter, or a text that states it',
    fix: 'Add "published: 2021-08-22" to the front matter if it is known. The date is shown as unknown.',
  },
  'quote-unbalanced': {
    severity: 'warning',
    expected: 'quotation marks in pairs',
    fix: 'Compare with the page the text was taken from. The mark was read as plain text.',
  },
  'quote-unclosed': {
    severity: 'warning',
    expected: 'a closing mark, or a next paragraph that opens with one',
    fix: 'Compare with the page the text was taken from. It was read as a quotation only where it opens its paragraph.',
  },
  'override-broken': {
    severity: 'fatal',
    expected: 'YAML: ids of records with their corrections, and the lists add and names',
    fix: 'Mend overrides.yaml.',
  },
  'override-field': {
    severity: 'fatal',
    expected:
      'one of the fields of src/story/overrides.ts for that kind of record, with a value of its kind, and a reason in because',
    fix: 'Correct or remove it.',
  },
  'override-stale': {
    severity: 'fatal',
    expected: 'the id of a record of this build, or words that stand in the article',
    fix: 'Remove the correction, or give it the new id of the record or the new words.',
  },
  'record-misplaced': {
    severity: 'fatal',
    expected: 'words that stand in the article at the place given',
    fix: 'This is a mistake in Crossread itself; please report it with the file.',
  },
} as const satisfies Record<string, Pick<Problem, 'severity' | 'expected' | 'fix'>>;

export type ProblemId = keyof typeof problemKinds;

/** Where a problem stands. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem at a place; `found` completes "found: …" in plain words; `other` is the second place when two disagree. */
export function problem(id: ProblemId, place: Place, found: string, other?: Place): Problem {
  const { severity, expected, fix } = problemKinds[id];
  const { file, line, column } = place;
  const there = other ? { file: other.file, line: other.line, column: other.column } : null;
  return { id, severity, file, line, column, found, expected, fix, other: there };
}

/** Four lines for people: `file:line:col  severity  id`, then what was found, what was expected, how to fix it. */
export function formatProblem(p: Problem): string {
  const head = `${p.file}:${p.line}:${p.column}  ${p.severity}  ${p.id}`;
  const other = p.other ? [`  see also: ${p.other.file}:${p.other.line}:${p.other.column}`] : [];
  return [head, `  found: ${p.found}`, ...other, `  expected: ${p.expected}`, `  fix: ${p.fix}`].join('\n');
}

/** Order of report: file, line, column, id, then what was found. For `Array.prototype.sort`. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    byCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnits(a.id, b.id) ||
    byCodeUnits(a.found, b.found)
  );
}

/** The build cannot go on: message and hint are printed without a stack trace, exit code 1. */
export class Refusal extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'Refusal';
    this.hint = hint;
  }
}
