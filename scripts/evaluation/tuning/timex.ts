const QUARTERS = new Map(
  [
    ['01', '03'],
    ['04', '06'],
    ['07', '09'],
    ['10', '12'],
  ].map(([a, b], i) => [`${a}/${b}`, i + 1]),
);
const SEASONS = new Map([
  ['21', 'SP'],
  ['22', 'SU'],
  ['23', 'FA'],
  ['24', 'WI'],
]);

/** Quarters and seasons as TIMEX3 writes them: 2021-04/2021-06 is 2021-Q2, 2021-22 is 2021-SU. Other EDTF values stay. */
export function asTimex(value: string | null): string | null {
  const quarter = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(value ?? '');
  const number = quarter ? QUARTERS.get(`${quarter[2]}/${quarter[3]}`) : undefined;
  if (quarter && number) return `${quarter[1]}-Q${number}`;
  const season = /^(\d{4})-(2[1-4])$/.exec(value ?? '');
  return season ? `${season[1]}-${SEASONS.get(season[2] ?? '') ?? ''}` : value;
}
