import { z } from 'zod';

const place = { text: z.string(), start: z.int().nonnegative(), end: z.int().positive() };
const goldPlace = z.object(place);
/** A stretch of text, as in tests/gold: UTF-16 code units, 0-based, end-exclusive. */
export type GoldPlace = z.infer<typeof goldPlace>;

const optional = z.boolean().default(false);
const noise = z.string().nullish();

const attribution = {
  id: z.string(),
  speaker: z.string().nullish(),
  speakerId: z.string().nullable(),
  altSpeakerIds: z.array(z.string()).default([]),
  cue: z.string().nullish(),
  cueStart: z.int().nullish(),
  cueEnd: z.int().nullish(),
  cueAlt: z.string().nullish(),
  cue2: z.string().nullish(),
  via: z.string().nullish(),
  viaBasis: z.enum(['stated', 'context']).nullish(),
  viaLikely: z.string().nullish(),
  inNoise: noise,
  optional,
};
const kind = z.enum(['direct', 'fragment', 'scare']);
const goldQuote = z.object({ ...place, ...attribution, kind, altKinds: z.array(kind).default([]) });
export type GoldQuote = z.infer<typeof goldQuote>;
const goldIndirect = z.object({ ...place, ...attribution, content: goldPlace.optional() });
export type GoldIndirect = z.infer<typeof goldIndirect>;
export type GoldAttribution = Omit<GoldIndirect, 'content'>;

const hedge = z.enum(['none', 'reported', 'doubtful', 'denied']);
export type Hedge = z.infer<typeof hedge>;
const goldFigure = z.object({
  ...place,
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).optional(),
  unit: z.string(),
  optional,
});
export type GoldFigure = z.infer<typeof goldFigure>;
const goldClaim = z.object({
  ...place,
  id: z.string(),
  attributedTo: z.string().nullable(),
  hedge,
  altHedges: z.array(hedge).default([]),
  figures: z.array(goldFigure),
  inNoise: noise,
  optional,
});
export type GoldClaim = z.infer<typeof goldClaim>;

const goldDate = z.object({
  ...place,
  iso: z.string().nullable(),
  type: z.enum(['point', 'interval', 'duration', 'vague']),
  eventDate: z.string().optional(),
  duplicateOf: z.string().optional(),
  optional,
});
export type GoldDate = z.infer<typeof goldDate>;

const goldEntity = z.object({
  id: z.string(),
  canonical: z.string(),
  type: z.enum(['person', 'organisation', 'unnamed-person', 'unnamed-group', 'place']),
  surfaces: z.array(z.string()),
  mentions: z.array(goldPlace),
  optional,
});
export type GoldEntity = z.infer<typeof goldEntity>;

const goldNoise = z.object({ ...place, kind: z.string(), nested: z.boolean().default(false), optional });
export type GoldNoise = z.infer<typeof goldNoise>;

/** What can be labelled; a set of labels need not hold all. */
export const labelKinds = ['quotes', 'reported', 'claims', 'dates', 'figures', 'sources', 'blocks'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** Hand labels of one article; tests/gold/README.md has the conventions. */
export const gold = z.object({
  article: z.string(),
  length: z.int().positive(),
  sha256: z.string(),
  labelled: z.array(z.enum(labelKinds)).default([...labelKinds]),
  noise: z.array(goldNoise),
  quotes: z.array(goldQuote),
  indirect: z.array(goldIndirect),
  claims: z.array(goldClaim),
  figures: z.array(goldFigure).default([]).describe('Figures outside claims'),
  dates: z.array(goldDate),
  entities: z.array(goldEntity),
});
export type Gold = z.infer<typeof gold>;
