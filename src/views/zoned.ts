/** A moment on the clocks of a place: `2021-08-22T19:30`. Throws RangeError for a zone no clock keeps. */
export function wallClock(time: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(time);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** Whether a value names a moment that every zone can tell: a time of day with its distance from UTC. */
export function isMoment(value: string): boolean {
  return /T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)$/.test(value);
}

const MINUTE = 60_000;

/** The moment at which a day (`2021-08-22`) begins in a zone, in milliseconds UTC. */
export function dayBegins(day: string, zone: string): number {
  const asUtc = Date.parse(`${day}T00:00Z`);
  const shown = Date.parse(`${wallClock(asUtc, zone)}Z`);
  const first = asUtc - (shown - asUtc);
  // The clocks may have changed between the two: once more from there.
  const again = Date.parse(`${wallClock(first, zone)}Z`);
  return Math.round((first - (again - asUtc)) / MINUTE) * MINUTE;
}
