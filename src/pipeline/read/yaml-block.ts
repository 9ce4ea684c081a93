import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { z } from 'zod';

/** Fields read from a YAML block at the top of a file, or where its YAML breaks. Lines and columns count from 1. */
type YamlBlock =
  | { readonly fields: Readonly<Record<string, unknown>>; readonly bodyStart: number }
  | { readonly line: number; readonly column: number; readonly why: string };

const yamlError = z.object({
  message: z.string(),
  linePos: z
    .array(z.object({ line: z.number(), col: z.number() }))
    .min(1)
    .optional(),
});
const fieldsSchema = z.record(z.string(), z.unknown());
const unclosed = /^---\r?\n[ \t]*[\w-]+[ \t]*:/;

function broken(cause: unknown): YamlBlock {
  const error = yamlError.safeParse(cause);
  const at = error.data?.linePos?.[0];
  const why = error.data?.message.split(/ at line \d|\n/, 1)[0] ?? 'YAML that cannot be read';
  return { line: (at?.line ?? 0) + 1, column: at?.col ?? 1, why };
}

/**
 * YAML between `---` lines at the very start of `source` (no byte order mark). Dates stay strings. Without such a block: no
 * fields, and the body starts at 0. `bodyStart` is in UTF-16 code units.
 */
export function readYamlBlock(source: string): YamlBlock {
  const file = new VFile({ value: source });
  try {
    matter(file, { strip: true });
  } catch (cause) {
    return broken(cause);
  }
  const bodyStart = source.length - String(file.value).length;
  if (bodyStart === 0 && unclosed.test(source))
    return { line: 1, column: 1, why: 'front matter that is opened with --- and never closed' };
  const fields = fieldsSchema.safeParse(file.data['matter']);
  return fields.success
    ? { fields: fields.data, bodyStart }
    : { line: 2, column: 1, why: 'front matter that is not a list of fields' };
}

/** Place of a top-level field in a YAML block, lines from 1; its first line when it is not found. */
export function fieldLine(source: string, field: string, first: number): number {
  const at = source
    .split(/\r\n|\n|\r/)
    .findIndex(
      (line) =>
        line.replace(/^["']/, '').startsWith(field) && /^["']?\s*:/.test(line.replace(/^["']/, '').slice(field.length)),
    );
  return at < 0 ? first : at + 1;
}
