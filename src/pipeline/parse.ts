import type { Article } from '../story/article.ts';
import type { Problem } from '../story/corpus.ts';
import { findBlocks } from './blocks.ts';
import { findCredits } from './blocks/credits.ts';
import { inferOutlet, inferPublished, inferTitle } from './infer.ts';
import { countWords } from './language/count-words.ts';
import { languageOf } from './language/english.ts';
import { literalText, markdownText, type PlainText } from './markdown-text.ts';
import { pairMarks } from './marks.ts';
import type { ArticleText, Report } from './model.ts';
import { problem } from './problems.ts';
import type { BodyFormat, SourceFile } from './read/source-file.ts';
import { Ruler } from './ruler.ts';
import { splitSentences } from './sentences.ts';

/** How each kind of body gives its plain text. */
const plainTexts: Readonly<Record<BodyFormat, (body: string) => PlainText>> = { md: markdownText, txt: literalText };

/** Says problems at places of one article's plain text, in lines and columns of its file. */
export function reporter(file: string, ruler: Ruler, tell: (problem: Problem) => void): Report {
  return (id, at, found) => tell(problem(id, { file, ...ruler.place(at.start) }, found));
}

function describe(source: SourceFile, text: string, hints: PlainText['hints']): Article {
  const { id, story, file, matter, sha256, withheld } = source;
  const blocks = findBlocks(text, hints, matter.title ?? null);
  const credits = findCredits(id, text, blocks);
  const evidence = { id, text, blocks, credits, matter };
  return {
    id,
    story,
    file,
    ...inferTitle(evidence),
    outlet: inferOutlet(evidence),
    published: inferPublished(evidence),
    url: matter.url ?? null,
    archive: matter.archive ?? null,
    byline: matter.byline ?? null,
    credits,
    language: matter.language ?? languageOf(text),
    text,
    blocks,
    sha256,
    words: countWords(text),
    rights: matter.rights ?? 'full',
    ...(withheld > 0 ? { withheld } : {}),
  };
}

/**
 * One source → its plain text with blocks, quotation marks, sentences and all that is known of the article. Pure; never throws for
 * what a text may hold: oddities are told to `tell` and the reading goes on.
 */
export function parseArticle(source: SourceFile, tell: (problem: Problem) => void): ArticleText {
  const { text, segments, hints } = plainTexts[source.format](source.body);
  const ruler = new Ruler(
    String(source.vfile.value),
    text.length,
    segments.map((segment) => ({ text: segment.text, source: segment.source + source.bodyStart })),
  );
  const article = describe(source, text, hints);
  const report = reporter(source.file, ruler, tell);
  const start = { start: 0, end: 0 };
  if (article.outlet.basis === 'unknown') report('outlet-unknown', start, 'no outlet');
  if (article.published.basis === 'unknown') report('date-unknown', start, 'no publication date');
  const { pairs, stray } = pairMarks(text, article.blocks);
  for (const { at, found } of stray)
    report(found.startsWith('opening') ? 'quote-unclosed' : 'quote-unbalanced', at, found);
  return { article, ruler, marks: pairs, sentences: splitSentences(text, article.blocks, pairs) };
}
