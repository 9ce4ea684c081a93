/** Nouns of who and what may speak besides people of a role and bodies. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People taken together who may speak as one. */
export const GATHERINGS = set(
  'couple pair duo trio family crowd staff jury crew audience public congregation delegation squad gang choir class camp side neighbours neighbors',
);
/** What is read aloud or reads so: its words stand in marks after it. */
export const WRITINGS = set(
  `sign signs poster posters placard placards banner banners billboard flyer flier leaflet brochure label plaque inscription sticker t-shirt caption headline subhead ad ads advert
advertisement commercial message messages note notes tweet tweets post posts email emails e-mail e-mails text texts memo cable article book books column editorial op-ed
transcript extract excerpt passage lawsuit suit indictment affidavit complaint filing filings papers ruling judgment judgement opinion order bill law policy manual guidelines
profile biography autobiography memoir dossier page voice voiceover voice-over chorus script slogan hashtag`,
);
