import { quotesOf } from './support.ts';

/** Of every marked quotation the speaker without “the”, `?` where unknown, `scare` where nobody speaks. A paragraph is added at the end. */
export function speakers(text: string): string[] {
  const marked = quotesOf(`${text}\n\nThe boats stayed in the harbour.`).filter((q) => q.form !== 'indirect');
  return marked.map((q) => (q.form === 'scare' ? 'scare' : (q.speaker?.replace(/^(?:the|an?) /i, '') ?? '?')));
}
