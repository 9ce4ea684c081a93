/** Text of a file, or the place of the first byte that is not UTF-8. Lines and columns count from 1. */
type Decoded = { readonly text: string } | { readonly line: number; readonly column: number; readonly byte: number };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Decoded bytes before the first bad one: a U+FFFD that does not stand in the bytes marks it. */
function soundPart(bytes: Uint8Array): { before: string; at: number } {
  const text = lenient.decode(bytes);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
    const before = text.slice(0, i);
    const at = bom + Buffer.byteLength(before);
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return { before, at };
  }
  return { before: text, at: bytes.length };
}

/** Strict UTF-8 (WHATWG Encoding). A byte order mark is no part of the text. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const { before, at } = soundPart(bytes);
    const lines = before.split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, byte: bytes[at] ?? 0 };
  }
}
