/** The part of edtf.js that Crossread calls; the package brings no types. */
declare module 'edtf' {
  /** Throws when the text is no EDTF of the level asked for. */
  export function parse(
    text: string,
    constraints?: { level?: 0 | 1 | 2 | 3; types?: readonly string[] },
  ): { type: string; level: number };
}
