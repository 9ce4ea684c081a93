import { parse } from 'edtf';
import { z } from 'zod';

/** One line of words; YAML numbers (title: 1984) count as words. */
export const words = z
  .union([z.string(), z.number()], 'some words')
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1, 'some words'));

/** Dates met before: articles of one story share few dates, and the grammar is slow. */
const met = new Map<string, boolean>();

function parses(value: string): boolean {
  try {
    parse(value, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

function isEdtf(value: string): boolean {
  const sound = met.get(value) ?? parses(value);
  met.set(value, sound);
  return sound;
}

export const edtfDate = words.refine(
  isEdtf,
  'a date in EDTF level 1, such as 2021-08-22, 2021-08, 2021-08-22~ or 2021-08-22/2021-08-23',
);
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });

/** What came out of reading fields one by one: those that are sound, and why the others are not. */
interface SoundFields {
  readonly sound: Readonly<Record<string, unknown>>;
  readonly broken: readonly { readonly field: string; readonly why: string }[];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Our own messages name what was wanted; zod's begin with "Invalid" or "Unrecognized" and stand for themselves. */
function complaint(field: string, value: unknown, error: z.ZodError): string {
  const message = error.issues[0]?.message ?? '';
  const wanted = /^(?:Invalid|Unrecognized|Too)/.test(message) ? message : `not ${message}`;
  return `${field}: ${shown(value)} (${wanted})`;
}

/** Checks each field on its own, so that one bad field does not cost the others. A field set to nothing is as good as missing. */
export function readFields(
  shape: Readonly<Record<string, z.ZodType>>,
  values: Readonly<Record<string, unknown>>,
): SoundFields {
  const sound: Record<string, unknown> = {};
  const broken: { field: string; why: string }[] = [];
  for (const [field, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    const result = schema?.safeParse(value);
    if (!result) broken.push({ field, why: `an unknown field, ${field}` });
    else if (result.success) sound[field] = value;
    else broken.push({ field, why: complaint(field, value, result.error) });
  }
  return { sound, broken };
}
