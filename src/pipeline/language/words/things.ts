const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What ships and aircraft are called, before or after their names. Sources: lists of ship types in the glossaries of coastguards. */
export const VESSELS = set(
  `ferry ship boat vessel freighter trawler tanker tug tugboat barge yacht liner cruiser destroyer frigate corvette submarine warship battleship steamer steamship
schooner sailboat lifeboat icebreaker catamaran hydrofoil hovercraft airship spacecraft carrier flagship gunboat minesweeper dredger lugger ketch sloop`,
);
/** Buildings and bodies named after somebody, king and saint included: “King Olaf Hospital”, “St Bran’s Church”. */
export const NAMED_AFTER = set(
  'hospital college university school infirmary academy cathedral hall church chapel theatre theater airport stadium bridge institute library museum',
);
/** What somebody wants or thinks; it neither speaks nor is written down. */
export const AIMS = set(
  'goal goals aim aims hope hopes purpose priority objective ambition ambitions intention intentions view views fear fears concern desire dream wish belief target',
);
