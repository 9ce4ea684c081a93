import { z } from 'zod';
import { edtf, id, span } from './span.ts';

const common = {
  id,
  story: id,
  rule: z.string(),
  confidence: z.enum(['certain', 'likely', 'unsure']),
} as const;

export const changeType = z.enum([
  'spelling',
  'punctuation',
  'number',
  'name',
  'substitution',
  'order',
  'dropped',
  'added',
  'ellipsis',
]);

/** One change between the base witness and another. A dropped or added run has an empty span on the other side. */
export const change = z.object({ type: changeType, base: span, here: span });
export type Change = z.infer<typeof change>;

export const sameQuote = z
  .object({
    ...common,
    speaker: id.nullable(),
    base: id.describe(
      'Quote id of the longest witness; of witnesses that share no words, of the one the others share words with',
    ),
    members: z.array(z.object({ quote: id, changes: z.array(change) })).min(2),
  })
  .meta({ title: 'Same quotation', description: 'Witnesses of one utterance in several places' });
export type SameQuote = z.infer<typeof sameQuote>;

export const sameClaim = z
  .object({
    ...common,
    members: z.array(id).min(2),
    lines: z.int().nonnegative().describe('Independent reporting lines behind the members'),
  })
  .meta({ title: 'Same claim' });
export type SameClaim = z.infer<typeof sameClaim>;

export const conflict = z
  .object({
    ...common,
    about: z.string().describe('What the sides speak of, in the outlets’ words'),
    type: z.enum(['number', 'direction', 'actor', 'role', 'status', 'date', 'attribution', 'certainty', 'name']),
    verdict: z.enum(['differs', 'compatible', 'different-thing']),
    sides: z
      .array(
        z.object({
          article: id,
          span,
          value: z.string(),
          by: id.nullable(),
          reading: z
            .int()
            .positive()
            .describe(
              'Sides with one number say the same, by the rule that found the difference; numbered as they come',
            ),
        }),
      )
      .min(2),
  })
  .meta({ title: 'Conflict' });
export type Conflict = z.infer<typeof conflict>;

export const reuse = z
  .object({
    ...common,
    a: span,
    b: span,
    identical: z.number().min(0).max(1).describe('Share of words of the longer side that stand in both, same order'),
    words: z.int().nonnegative(),
    direction: z.enum(['a-to-b', 'b-to-a', 'unknown']),
    evidence: z.string().nullable().describe('Why a direction is given'),
  })
  .meta({ title: 'Shared passage' });
export type Reuse = z.infer<typeof reuse>;

export const repeat = z
  .object({
    ...common,
    first: span.describe('Where the article prints it first'),
    again: span.describe('Where the same article prints it again'),
    identical: z.number().min(0).max(1).describe('Share of words of the longer side that stand in both, same order'),
    words: z.int().nonnegative(),
  })
  .meta({
    title: 'Repeated passage',
    description: 'One article prints it twice; never counted as shared with another',
  });
export type Repeat = z.infer<typeof repeat>;

export const line = z
  .object({
    ...common,
    name: z.string(),
    kind: z
      .enum(['body', 'shared', 'own'])
      .describe(
        'Rests on an outside body; on wording shared without credit; on the outlet itself, or nobody is credited',
      ),
    members: z
      .array(z.object({ article: id, span: span.nullable() }))
      .min(1)
      .describe('A whole article (span null) or a passage'),
    cuts: z
      .array(
        z.object({
          article: id,
          from: id.describe('The article with most words on the line; not always all that the body sent'),
          parts: z.array(z.object({ span, state: z.enum(['kept', 'edited', 'dropped', 'trimmed']) })),
        }),
      )
      .describe(
        'What each other article kept, edited or dropped of the paragraphs of the longest; the last ones left out are one trim',
      ),
    basis: z.string().describe('What the line rests on, in plain words'),
    evidence: z.array(span).describe('The words that name or credit the body'),
  })
  .meta({ title: 'Reporting line' });
export type Line = z.infer<typeof line>;

export const event = z
  .object({
    ...common,
    when: edtf,
    reported: z
      .array(
        z.object({ record: id.describe('Claim, quote or date id'), said: edtf.nullable(), published: edtf.nullable() }),
      )
      .min(1),
  })
  .meta({ title: 'Event', description: 'One moment, with when it happened, was said and was published' });
export type Event = z.infer<typeof event>;

const sharedSentence = z
  .object({ a: span, b: span })
  .describe('The two spellings in the same words of a passage that two articles share');

export const name = z
  .object({
    ...common,
    name: z.string().describe('The fullest form printed, or the one the story file chooses'),
    kind: z.enum(['person', 'body', 'place']),
    source: id.nullable().describe('The source so named; null where it is none, as most places'),
    forms: z
      .array(
        z.object({
          form: z.string().describe('Exactly as printed'),
          use: z
            .enum(['name', 'description'])
            .describe('description: words such as “the group” that stand for the name'),
          at: z.array(span).min(1).describe('The first place in each article that prints it'),
          count: z.int().positive().describe('Places in all articles'),
          proposed: sharedSentence
            .nullable()
            .describe('Set where the rules only propose that this spelling is the same place: what that rests on'),
        }),
      )
      .min(1),
    described: z.array(span).describe('Words that say who or what it is, at most one stretch an article'),
    alike: z
      .array(
        z.object({
          name: id,
          shares: z.string().describe('What the two names have in common, as printed in this one'),
          how: z
            .enum(['surname', 'relative', 'part', 'spelling'])
            .describe(
              'surname: the last word; relative: the first word, and one is named as a relative; part: a surname in the name of a body or place; spelling: two spellings in one shared sentence',
            ),
          evidence: sharedSentence.nullable(),
        }),
      )
      .describe('Other names a reader may take for this one'),
  })
  .meta({
    title: 'Name',
    description: 'One person, body or place of a story, with every spelling and the article that prints it',
  });
export type Name = z.infer<typeof name>;

/** One entry per relation, in the order they are published. Adding a relation starts here. */
export const linkSchemas = {
  sameQuote,
  sameClaim,
  conflicts: conflict,
  reuse,
  lines: line,
  events: event,
  names: name,
  repeats: repeat,
} as const;
export type Relation = keyof typeof linkSchemas;

export const links = z
  .object({
    sameQuote: z.array(sameQuote),
    sameClaim: z.array(sameClaim),
    conflicts: z.array(conflict),
    reuse: z.array(reuse),
    lines: z.array(line),
    events: z.array(event),
    names: z.array(name),
    repeats: z.array(repeat),
  })
  .meta({ title: 'Links' });
export type Links = z.infer<typeof links>;
