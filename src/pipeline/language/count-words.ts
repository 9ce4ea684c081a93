const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const joiners = "'’‐‑-";

/** 1 for letters and digits of ASCII: most of English text, and far cheaper than a Unicode property. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z\d]/.test(String.fromCharCode(code)) ? 1 : 0));

function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code < 128 ? ascii[code] === 1 : wordCharacter.test(String.fromCodePoint(code));
}

/** Words of a text: runs of letters and digits; an apostrophe or hyphen between two such characters joins them. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const word = isWordAt(text, at);
    if (word && !inside) count++;
    inside = word || (inside && joiners.includes(text.charAt(at)) && isWordAt(text, at + 1));
    if (word && (text.codePointAt(at) ?? 0) > 0xffff) at++;
  }
  return count;
}
