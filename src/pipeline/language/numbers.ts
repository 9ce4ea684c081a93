const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** Short scale. `m`, `bn` … only stand after digits. */
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const units: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, n) => [word, n] as const),
  ...tens.map((word, n) => [word, (n + 2) * 10] as const),
]);

const capitalised = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const scaleWord = '(?:hundred|thousand|million|billion|trillion|dozen)';
const word = `(?:${[...small.slice(1), ...tens]
  .sort((a, b) => b.length - a.length)
  .map(capitalised)
  .join('|')})`;

/** The words a number in words begins with, “a” and “half” apart. */
export const numberStarts = word;

/** A number in digits: 34, 9,000, 1.5 (no sign, no currency). */
export const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** A number in words: three, twenty-one, a hundred and thirty, two thousand. */
export const numberWords = `(?:${word}|[Aa] ${scaleWord}|[Hh]alf a ${scaleWord})(?:(?:-| |(?<=hundred|thousand|million) and )(?:${word.toLowerCase()}|${scaleWord}))*(?: and a half(?: ${scaleWord})?)?`;
/** Either of them, with the scale word that may follow digits. */
export const number = `(?:(?:${digits})(?: ${scaleWord})?|${numberWords})`;

function addWord(state: { total: number; group: number }, token: string): boolean {
  const unit = units.get(token);
  if (unit !== undefined) {
    state.group += unit;
    return true;
  }
  const scale = scales.get(token);
  if (scale === undefined) return token === 'a' || token === 'and';
  const group = state.group === 0 ? 1 : state.group;
  if (scale <= 100) state.group = group * scale;
  else {
    state.total += group * scale;
    state.group = 0;
  }
  return true;
}

/** The value of a number in digits or words, or null when the words are no number or too large for one. `1.5 million` is 1500000. */
export function numberValue(printed: string): number | null {
  const halved = /^(?<whole>.+) and a half(?: (?<scale>\w+))?$/i.exec(printed)?.groups;
  if (halved !== undefined) {
    const whole = numberValue(halved['whole'] ?? '');
    return whole === null ? null : round((whole + 0.5) * (scales.get(halved['scale'] ?? '') ?? 1));
  }
  const tokens = printed
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d)(?=[a-z])/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  const state = { total: 0, group: 0 };
  let half = false;
  for (const token of tokens) {
    if (token === 'half') half = true;
    else if (/^\d+(\.\d+)?$/.test(token)) state.group += Number(token);
    else if (!addWord(state, token)) return null;
  }
  const value = state.total + state.group;
  if (tokens.length === 0) return null;
  return round(half ? value / 2 : value);
}

/** Binary fractions must not show: 1.1 million is 1100000, not 1100000.0000000001. */
function round(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
