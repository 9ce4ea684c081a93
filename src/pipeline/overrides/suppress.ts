import type { Quote, Records } from '../../story/records.ts';
import { renameSources } from './references.ts';

/** Parts of an utterance counted anew where some of them went; one that is left alone is no part. */
function recounted(quotes: readonly Quote[]): Quote[] {
  const utterances = Map.groupBy(quotes, (q) => q.part?.of ?? null);
  return quotes.map((q) => {
    if (q.part === null) return q;
    const parts = (utterances.get(q.part.of) ?? []).toSorted((a, b) => (a.part?.index ?? 0) - (b.part?.index ?? 0));
    const of = parts[0]?.id;
    return { ...q, part: of === undefined || parts.length < 2 ? null : { of, index: parts.indexOf(q) } };
  });
}

/** Takes records out, and out of all that names them: a quotation whose speaker went has an unknown one. */
export function withoutRecords(records: Readonly<Records>, gone: ReadonlySet<string>): Records {
  if (gone.size === 0) return records;
  const stays = ({ id }: { readonly id: string }): boolean => !gone.has(id);
  const left = renameSources(records, (id) => (gone.has(id) ? null : id));
  return {
    quotes: recounted(left.quotes.filter(stays)),
    claims: left.claims.filter(stays).map((c) => ({
      ...c,
      figures: c.figures.filter((id) => !gone.has(id)),
      dates: c.dates.filter((id) => !gone.has(id)),
    })),
    sources: left.sources.filter(stays),
    dates: left.dates.filter(stays),
    figures: left.figures.filter(stays),
  };
}
