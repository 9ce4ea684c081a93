import type { Problem } from '../../story/corpus.ts';
import { problem } from '../problems.ts';
import type { SourceFile } from './source-file.ts';

/** Names that stand in more than one of the lists. */
export function takenTwice(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const sets = lists.map((list) => new Set(list));
  const counts = new Map<string, number>();
  for (const name of sets.flatMap((list) => [...list])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n > 1).map(([name]) => name));
}

const top = (file: string) => ({ file, line: 1, column: 1 });

/** Leaves out files whose id is taken, reports texts that are there twice, and drops stories without any article. */
export function keepOneOfEach<S extends { readonly files: readonly SourceFile[] }>(
  stories: readonly S[],
): { stories: S[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  const bodies = new Map<string, string>();
  const isNew = (file: SourceFile): boolean => {
    const first = ids.get(file.id);
    if (first === undefined) ids.set(file.id, file.file);
    else
      problems.push(
        problem('duplicate-article-id', top(file.file), `the id "${file.id}", which another file has`, top(first)),
      );
    return first === undefined;
  };
  const noteBody = (file: SourceFile): void => {
    const first = bodies.get(file.sha256);
    if (first === undefined) bodies.set(file.sha256, file.file);
    else problems.push(problem('duplicate-body', top(file.file), 'a text that another file holds as well', top(first)));
  };
  const kept = stories.map((story) => ({ ...story, files: story.files.filter(isNew) }));
  for (const file of kept.flatMap((story) => story.files)) noteBody(file);
  return { stories: kept.filter((story) => story.files.length > 0), problems };
}
