/** A listed quote as a reader takes it away. Lists: every place, kind or carrier of it. */
export interface ExportRow {
  readonly id: string;
  readonly words: string;
  readonly speaker: string;
  readonly role: string;
  readonly kind: readonly string[];
  /** EDTF; empty where it is not told. */
  readonly said: string;
  readonly outlet: readonly string[];
  readonly via: readonly string[];
  readonly wordings: number;
  readonly address: string;
}

const columns = ['id', 'words', 'speaker', 'role', 'kind', 'said', 'outlet', 'via', 'wordings', 'address'] as const;

/** What a spreadsheet would take for a formula gets a leading apostrophe (OWASP, CSV injection), as in the published tables. */
function cell(value: ExportRow[keyof ExportRow]): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  const safe = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV with a heading line: RFC 4180 quoting, `\n` ends, a byte order mark so that spreadsheets read UTF-8. */
export function csvOf(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => columns.map((name) => cell(row[name])));
  return `\uFEFF${[columns, ...lines].map((line) => `${line.join(',')}\n`).join('')}`;
}

export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
