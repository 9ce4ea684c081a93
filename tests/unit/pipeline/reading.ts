import { parseArticle } from '../../../src/pipeline/parse.ts';
import { readCorpus } from '../../../src/pipeline/read.ts';

/** What reading one fixture folder gives, in the form of its expected.json. */
export function describeReading(folder: string) {
  const { stories, problems } = readCorpus(folder);
  const source = stories[0]?.files[0];
  if (!source) throw new RangeError(`No article in ${folder}`);
  const told = [...problems];
  const { article, sentences } = parseArticle(source, (problem) => told.push(problem));
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return {
    title: [article.title, article.titleBasis],
    outlet: [article.outlet.name, article.outlet.basis, article.outlet.evidence?.text ?? null],
    published: [article.published.value, article.published.basis, article.published.evidence?.text ?? null],
    language: article.language,
    words: article.words,
    credits: article.credits.map(({ agency, of }) => [agency, of]),
    blocks: article.blocks.map((block) => [
      block.kind,
      block.rule,
      ...(block.repeats === null ? [] : [block.repeats]),
      words(block),
    ]),
    sentences: sentences.map(words),
    problems: told.map(({ id, line, column }) => `${line}:${column} ${id}`),
  };
}
