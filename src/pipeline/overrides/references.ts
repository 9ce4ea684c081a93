import type { Records } from '../../story/records.ts';

/** New id of a source named in a record of an article; null when it is to be named no more. */
type Renaming = (source: string, article: string) => string | null;

const known = (ids: readonly string[], rename: Renaming, article: string, but: string | null = null): string[] =>
  [...new Set(ids.flatMap((id) => rename(id, article) ?? []))].filter((id) => id !== but);

/** Records whose references to sources are renamed. An alternative that became the speaker is none any more. */
export function renameSources(records: Readonly<Records>, rename: Renaming): Records {
  const one = (id: string | null, article: string): string | null => (id === null ? null : rename(id, article));
  return {
    ...records,
    quotes: records.quotes.map((q) => {
      const speaker = one(q.speaker, q.article);
      const heard = speaker === null && q.speaker !== null;
      return {
        ...q,
        speaker,
        ...(heard ? { speakerBasis: 'unknown' as const, mention: null, described: null, restsOn: null } : {}),
        alternatives: known(q.alternatives, rename, q.article, speaker),
        via: known(q.via, rename, q.article),
      };
    }),
    claims: records.claims.map((c) => ({ ...c, by: one(c.by, c.article), via: known(c.via, rename, c.article) })),
    figures: records.figures.map((f) => ({ ...f, by: one(f.by, f.article) })),
  };
}
