import { z } from 'zod';

/** What `npm run eval` measured against hand labels; absent for a corpus without labels. */
export const measured = z
  .object({
    rows: z.array(
      z.object({
        what: z.string().describe('What was measured, in plain words'),
        labelled: z.int().nonnegative().describe('Hand-labelled cases'),
        found: z.int().nonnegative().describe('Cases the build found'),
        precision: z.number().min(0).max(1).nullable(),
        recall: z.number().min(0).max(1).nullable(),
        note: z.string().nullable().default(null),
      }),
    ),
  })
  .nullable();
export type Measured = z.infer<typeof measured>;
