/** Countries and territories in English, from the CLDR data that ships with the pinned Node (ISO 3166-1 alpha-2 codes). */
/** CLDR lists these among the regions; in the news they act and speak. */
const BODIES = new Set(['United Nations', 'European Union', 'Eurozone']);

function build(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const out = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const a of letters)
    for (const b of letters) {
      const name = names.of(a + b);
      if (name && !BODIES.has(name)) out.add(name);
    }
  for (const short of [
    'UK',
    'U.K.',
    'US',
    'U.S.',
    'USA',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'America',
    'Europe',
    'Asia',
    'Africa',
    'Palestine',
    'Burma',
    'Turkey',
    'Czech Republic',
    'Congo',
    'Ivory Coast',
    'Soviet Union',
    'Hong Kong',
    'Korea',
    'North Korea',
    'South Korea',
  ])
    out.add(short);
  return out;
}
const regions = build();

const stems = new Set([...regions].filter((r) => /^\p{Lu}\p{Ll}{3}/u.test(r)).map((r) => r.slice(0, 4)));
/** Could this word be a nationality (Austrian, Chilean, Swedish)? By its ending and the country it begins like. */
export const isDemonymWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:an|ish|ese|i|ch|ek|ian)$/u.test(word) && stems.has(word.slice(0, 4)) && !regions.has(word);

/** Is this the English name of a country, territory or continent? */
export const isRegion = (name: string): boolean => regions.has(name);
