import { create } from 'fontkitten';

/** A line of text as one path, from the point (0, 0) of its base line; the width is in the units of the size. */
export interface Drawn {
  readonly d: string;
  readonly width: number;
}

/** Draws one line of text. Null when the face lacks a letter of it: a box in its place would be a wrong letter. */
export type Letters = (text: string, size: number) => Drawn | null;

/** The letters of a font file in its own weight; of a variable one, its default. Throws RangeError for a file that holds no single face. */
export function lettersOf(file: Uint8Array): Letters {
  const face = create(Buffer.from(file));
  if (face.isCollection) throw new RangeError('a collection of fonts is no face');
  return (text, size) => {
    if (![...text].every((char) => face.hasGlyphForCodePoint(char.codePointAt(0) ?? 0))) return null;
    const scale = size / face.unitsPerEm;
    let width = 0;
    const paths = face.glyphsForString(text).map((glyph) => {
      const d = glyph.path.scale(scale, -scale).translate(width, 0).toSVG();
      width += glyph.advanceWidth * scale;
      return d;
    });
    return { d: paths.join(''), width };
  };
}
