/** EDTF level 1 values and ISO 8601 durations in words. Only rewrites what is there; a form it does not know is printed as it is. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

function dayWords(value: string): string {
  const match = /^(-?\d{3,4}[\dX]?|-?\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(value);
  if (match === null) return value;
  const [, year = '', month, day] = match;
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year.endsWith('X')) return `${year.replace(/X/g, '0')}s`;
  if (named === undefined) return month === undefined ? year : value;
  return day === undefined || day === 'XX' ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

function clockWords(value: string): string {
  const time = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$/.exec(value);
  return time === null ? '' : `, ${time[1]}${time[2] === 'Z' ? ' UTC' : time[2] === undefined ? '' : ` UTC${time[2]}`}`;
}

function pointWords(value: string): string {
  if (value === '..') return '';
  const bare = value.replace(/[~?%]/g, '');
  const doubt = /[%]/.test(value)
    ? 'perhaps about '
    : value.includes('~')
      ? 'about '
      : value.includes('?')
        ? 'perhaps '
        : '';
  return doubt + dayWords(bare) + clockWords(bare);
}

function durationWords(value: string): string | null {
  const match = /^P(?:(\d+|X)([YMWD]))?(?:T(\d+|X)([HMS]))?$/.exec(value);
  if (match === null) return null;
  const part = (n: string | undefined, unit: string | undefined): string =>
    n === undefined || unit === undefined ? '' : `${n} ${unit}${n === '1' ? '' : 's'}`;
  return (
    [part(match[1], UNITS[match[2] ?? '']), part(match[3], CLOCK_UNITS[match[4] ?? ''])]
      .filter((w) => w !== '')
      .join(' ') || null
  );
}

/** `2021-08-15/2021-08-21` → `15–21 August 2021`; the shared end of both days is said once. */
function intervalWords(from: string, to: string): string {
  if (from === '' || from === '..') return `until ${pointWords(to)}`;
  if (to === '' || to === '..') return `from ${pointWords(from)}`;
  const a = pointWords(from).split(' ');
  const b = pointWords(to).split(' ');
  if (a.length === b.length) {
    while (a.length > 1 && a.at(-1) === b[a.length - 1]) a.pop();
  }
  return a.length === 1 && b.length > 1 ? `${a.join(' ')}–${b.join(' ')}` : `${a.join(' ')} – ${b.join(' ')}`;
}

/** Plain words for an EDTF date, interval, decade or duration. */
export function whenWords(value: string): string {
  const duration = value.startsWith('P') ? durationWords(value) : null;
  if (duration !== null) return duration;
  const [from = '', to] = value.split('/');
  return to === undefined ? pointWords(value) : intervalWords(from, to);
}

/** The machine-readable value a `<time>` element may carry, or undefined when HTML has no form for it. */
export function timeAttribute(value: string): string | undefined {
  const bare = value.replace(/[~?%]/g, '');
  return /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(bare) ? bare : undefined;
}

/** Start of an EDTF value as a string that sorts by time; unknown parts sort as earliest. */
export function sortKey(value: string): string {
  return (value.split('/')[0] ?? '').replace(/[~?%]/g, '').replace(/X/g, '0');
}
