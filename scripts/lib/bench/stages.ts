import { extractKind, noRecords, passes } from '../../../src/pipeline/extract/index.ts';
import { parseArticle, reporter } from '../../../src/pipeline/parse.ts';
import type { SourceFile } from '../../../src/pipeline/read/source-file.ts';
import type { Story } from '../../../src/story/article.ts';
import { seconds } from './race.ts';

/** One article and the story it belongs to. */
export type Text = readonly [file: SourceFile, story: Story];

const silent = (): void => undefined;

/** What a pass does besides its own records, for whoever wonders why it costs so much. */
const also: Readonly<Record<string, string>> = {
  dates: ' (and the words of the article)',
  sources: ' (and names, attributions, who is meant)',
};

/** Seconds each stage takes for all the texts together: parsing, then each kind of record. */
export function stageTimes(texts: readonly Text[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const timed = (stage: string, work: () => void): void =>
    void times.set(stage, (times.get(stage) ?? 0) + seconds(work));
  for (const [file, story] of texts) {
    let text = parseArticle(file, silent);
    timed('parse', () => {
      text = parseArticle(file, silent);
    });
    const records = noRecords();
    const input = { ...text, story, report: reporter(file.file, text.ruler, silent), earlier: records };
    for (const kind of passes) timed(`${kind}${also[kind] ?? ''}`, () => extractKind(kind, input, records));
  }
  return times;
}
