import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Story } from '../story/article.ts';
import type { Problem } from '../story/corpus.ts';
import { slug } from './ids.ts';
import { compareProblems, problem, problemKinds, Refusal } from './problems.ts';
import { keepOneOfEach, takenTwice } from './read/duplicates.ts';
import { type Overrides, readOverridesFile } from './read/overrides-file.ts';
import { longestFile, readerOf, readSource, type SourceFile, type SourceRead } from './read/source-file.ts';
import { bareStory, readStoryFile } from './read/story-file.ts';
import { type Withholder, withholder } from './read/withhold.ts';
import { byCodeUnits } from './sorted.ts';

/** One story and its articles, in code-unit order of their file names. */
export interface StoryInput {
  readonly story: Story;
  readonly files: readonly SourceFile[];
  /** Hand corrections of its records; null when there is no overrides.yaml. */
  readonly overrides: Overrides | null;
}

export interface CorpusInput {
  readonly stories: readonly StoryInput[];
  readonly problems: readonly Problem[];
}

/** A folder that may hold articles. `path` is relative to the corpus, with forward slashes; the corpus itself is ''. */
interface Folder {
  readonly path: string;
  readonly name: string;
  readonly articles: readonly string[];
}

/** Names in a folder, sorted: what a directory lists first depends on the machine. Hidden ones are not looked at. */
function namesIn(path: string): string[] {
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort(byCodeUnits);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isArticle(name: string): boolean {
  return readerOf(name) !== null && !/^readme\b/i.test(name);
}

function folderOf(root: string, path: string, name: string): Folder {
  const here = join(root, path);
  const articles = namesIn(here).filter((file) => isArticle(file) && !isFolder(join(here, file)));
  return { path, name, articles };
}

/** The corpus folder itself when articles lie in it, and each folder in it that holds some. */
function storyFolders(root: string): Folder[] {
  const inside = namesIn(root).filter((name) => isFolder(join(root, name)));
  const all = [folderOf(root, '', basename(resolve(root))), ...inside.map((name) => folderOf(root, name, name))];
  return all.filter((folder) => folder.articles.length > 0);
}

const pathOf = (folder: Folder, name: string): string => (folder.path ? `${folder.path}/${name}` : name);

function readArticle(root: string, names: Pick<SourceFile, 'id' | 'story' | 'file'>, withhold: Withholder): SourceRead {
  const hidden = withhold(names.file);
  const place = { file: hidden.text, line: 1, column: 1 };
  if (hidden.places > 0)
    return { source: null, problems: [problem('withhold-file-name', place, 'a name that is to be withheld')] };
  try {
    const path = join(root, names.file);
    const { size } = statSync(path);
    if (size > longestFile)
      return { source: null, problems: [problem('file-huge', place, `${(size / 1e6).toFixed(1)} MB`)] };
    return readSource(readFileSync(path), names, withhold);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    return {
      source: null,
      problems: [problem('file-unreadable', place, `an error on opening it (${String(cause.code)})`)],
    };
  }
}

/** Text of a file beside the articles, without byte order mark, or null when there is none. */
function beside(root: string, file: string): string | null {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
}

/** The story and what takes its withheld names out of every text; out of the story file itself, too. */
function readStory(
  root: string,
  folder: Folder,
  storySlug: string,
): { story: Story; without: Withholder; problems: Problem[] } {
  const bare = bareStory(storySlug, folder.name);
  const file = pathOf(folder, 'story.yaml');
  const source = beside(root, file);
  if (source === null) return { story: bare, without: withholder([]), problems: [] };
  const without = withholder(readStoryFile(file, source, bare).withhold);
  // Read again without the names, so that neither the story nor a problem of its file holds one.
  const { story, problems } = readStoryFile(file, without(source).text, bare);
  return { story, without, problems };
}

function readOverrides(
  root: string,
  folder: Folder,
  without: Withholder,
): { overrides: Overrides | null; problems: Problem[] } {
  const file = pathOf(folder, 'overrides.yaml');
  const source = beside(root, file);
  return source === null ? { overrides: null, problems: [] } : readOverridesFile(file, without(source).text);
}

const stemOf = (name: string): string => slug(name.replace(/\.[^.]+$/, ''));

/** Slugs of folders; a second folder with the same slug is counted. */
function slugsOf(folders: readonly Folder[]): string[] {
  const seen = new Map<string, number>();
  return folders.map(({ name }) => {
    const made = slug(name);
    const n = (seen.get(made) ?? 0) + 1;
    seen.set(made, n);
    return n === 1 ? made : `${made}-${n}`;
  });
}

type OnFile = (file: string) => void;

/** Story and readable articles of one folder; `shared` holds the stems that other folders use as well. */
function readFolder(
  root: string,
  folder: Folder,
  storySlug: string,
  shared: ReadonlySet<string>,
  onFile: OnFile,
): StoryInput & { problems: Problem[] } {
  const { story, without, problems } = readStory(root, folder, storySlug);
  const byHand = readOverrides(root, folder, without);
  problems.push(...byHand.problems);
  const files: SourceFile[] = [];
  for (const name of folder.articles) {
    const stem = stemOf(name);
    const file = pathOf(folder, name);
    onFile(file);
    const id = shared.has(stem) ? `${story.slug}-${stem}` : stem;
    const read = readArticle(root, { id, story: story.slug, file }, without);
    problems.push(...read.problems);
    if (read.source) files.push(read.source);
  }
  return { story, files, overrides: byHand.overrides, problems };
}

function missing(dir: string): Refusal {
  const { expected, fix } = problemKinds['corpus-missing'];
  return new Refusal(`There is no folder ${dir}; expected ${expected}.`, fix);
}

/**
 * Reads a corpus: one folder of articles, or a folder of such folders, each with an optional story.yaml. A file that cannot be
 * read is reported and left out. What comes back does not depend on the order in which the machine lists files.
 * @param options.onFile told the path of each article before it is read
 * @throws Refusal when there is no such folder
 */
export function readCorpus(dir: string, { onFile = () => {} }: { readonly onFile?: OnFile } = {}): CorpusInput {
  if (!isFolder(dir)) throw missing(dir);
  const folders = storyFolders(dir);
  const slugs = slugsOf(folders);
  const shared = takenTwice(folders.map((folder) => folder.articles.map(stemOf)));
  const read = folders.map((folder, i) => readFolder(dir, folder, slugs[i] ?? slug(folder.name), shared, onFile));
  const unique = keepOneOfEach(read.map(({ story, files, overrides }) => ({ story, files, overrides })));
  const problems = [...read.flatMap((folder) => folder.problems), ...unique.problems];
  if (unique.stories.length === 0)
    problems.push(problem('corpus-empty', { file: '.', line: 1, column: 1 }, 'no article that can be read'));
  return { stories: unique.stories, problems: problems.sort(compareProblems) };
}
