/**
 * Words around figures. Vague numbers carry the range a reader may rely on, from the project's own guidelines: "dozens" begins at two dozen
 * and ends before the next such word. An idle upper bound (millions and up) is the largest number of that many digits.
 */
export const vagueNumbers: readonly (readonly [words: string, low: number, high: number])[] = [
  ['hundreds of millions', 2e8, 999_999_999], ['tens of millions', 2e7, 99_999_999], ['hundreds of thousands', 2e5, 999_999],
  ['tens of thousands', 2e4, 99_999], ['billions', 2e9, 9_999_999_999], ['millions', 2e6, 9_999_999], ['thousands', 2000, 9999], ['hundreds', 200, 999],
  ['scores', 40, 99], ['dozens', 24, 99], ['a handful', 3, 9], ['several', 3, 9], ['a couple', 2, 3],
];

/** Nouns that name people when counted. Others in -men, -women are added by rule. */
export const peopleNouns: ReadonlySet<string> = new Set(
  `people persons children adults boys girls civilians residents locals villagers citizens refugees migrants families victims survivors dead wounded injured hostages prisoners detainees
  fighters militants troops soldiers forces insurgents rebels recruits veterans guards officers police gunmen suspects protesters demonstrators activists supporters members
  employees workers staff students teachers doctors nurses patients passengers crew officials ministers lawmakers senators deputies judges lawyers journalists reporters experts
  scientists voters candidates players fans spectators pilgrims tourists visitors travellers travelers evacuees personnel volunteers customers users followers farmers drivers
  miners sailors pilots marines firefighters rescuers bodies casualties fatalities deaths friends brothers sisters sons daughters relatives leaders commanders Americans Britons men women`.split(/\s+/),
);

/** Plurals without -s, which end a counted phrase like any other plural. */
export const plainPlurals: ReadonlySet<string> = new Set('people men women children police troops personnel staff aircraft feet sheep cattle media data dead wounded injured percent'.split(' '));

/** Printed measure → the word published as unit. */
export const measures: readonly (readonly [printed: string, unit: string])[] = [
  ['seconds?', 'seconds'], ['minutes?', 'minutes'], ['hours?', 'hours'], ['days?', 'days'], ['weeks?', 'weeks'], ['months?', 'months'], ['years?', 'years'],
  ['decades?', 'decades'], ['(?:century|centuries)', 'centuries'], ['(?:kilomet(?:re|er)s?|kms?)', 'km'], ['(?:square kilomet(?:re|er)s?|sq km)', 'square km'], ['square miles?|sq miles?', 'square miles'], ['miles?', 'miles'],
  ['(?:met(?:re|er)s?)', 'm'], ['(?:centimet(?:re|er)s?|cm)', 'cm'], ['(?:feet|foot|ft)', 'feet'], ['(?:inch(?:es)?)', 'inches'], ['(?:kilograms?|kilos?|kgs?)', 'kg'], ['(?:pounds?|lbs?)', 'pounds'],
  ['(?:metric )?(?:tons?|tonnes?)', 'tonnes'], ['(?:acres?)', 'acres'], ['(?:hectares?)', 'hectares'], ['barrels?', 'barrels'], ['(?:litres?|liters?)', 'litres'], ['gallons?', 'gallons'],
  ['(?:megawatts?|MW)', 'MW'], ['degrees?', 'degrees'], ['mph', 'mph'], ['percent|per cent|pct|%', 'percent'], ['percentage points?', 'percentage points'],
  ['(?:member|person|strong)(?<=-\\w+)', 'people'], ['(?:U\\.?S\\.? )?dollars?', 'USD'], ['euros?', 'EUR'], ['yen', 'JPY'], ['rupees?', 'rupees'], ['yuan', 'CNY'], ['rubles?|roubles?', 'RUB'], ['cents?', 'cents'],
];

/** Currency mark → ISO 4217 code where the mark names one currency. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['A$', 'AUD'], ['C$', 'CAD'], ['HK$', 'HKD'], ['NZ$', 'NZD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'],
]);

/** A number after one of these names a thing instead of counting it. */
export const labels: readonly string[] = [
  'No', 'Nos', 'Number', 'number', 'Flight', 'Article', 'Section', 'Chapter', 'Route', 'Highway', 'Interstate', 'Room', 'Resolution', 'Boeing', 'Airbus', 'Apollo', 'Channel',
  'Page', 'page', 'Title', 'Proposition', 'Prop', 'Category', 'Phase', 'phase', 'Level', 'Type', 'Terminal', 'Gate', 'Zone', 'District', 'Precinct', 'Ward', 'Formula', 'Group of',
  'Psalm', 'verse', 'Windows', 'iPhone', 'Order', 'Bill', 'Act', 'Unit', 'Pier', 'Building', 'Camp', 'Sector', 'Grade', 'grade', 'Step', 'Part', 'Volume', 'Vol', 'version', 'Version',
  'turns', 'turned', 'turning', ', now', 'aged', 'age', 'ages', 'age of', 'Super Bowl', 'World War', 'channel', 'lot', 'Lot', 'Division', 'Tel', 'tel', 'Fax', 'Room', 'under-',
];

/** After a pair such as 5-4 these say it is a result, not a range. */
export const results: readonly string[] = ['vote', 'votes', 'win', 'victory', 'defeat', 'loss', 'decision', 'ruling', 'majority', 'lead', 'draw', 'score', 'record', 'split', 'margin', 'verdict'];
