import { remark } from 'remark';

const parser = remark();
const known = new Map<string, string>();

function decode(reference: string): string {
  const paragraph = parser.parse(`x${reference}x`).children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
}

/** Characters of a character reference such as `&amp;` or `&#8217;`, by the Markdown parser's own tables; itself when it names nothing. */
export function referenceText(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const text = decode(reference);
  known.set(reference, text);
  return text;
}
