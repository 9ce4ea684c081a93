import { nodesIn, type Row } from './quote-list.island.ts';
import { csvOf, type ExportRow, jsonOf } from '../views/quote-export.ts';

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** A row of the list as it stands on the page. */
function exported({ node, facet, entry, speakerName, wordings }: Row): ExportRow {
  const parts = [...(node?.querySelectorAll('.utterance-words .wording') ?? [])].map((part) => part.textContent ?? '');
  return {
    id: facet.id,
    words: parts.join(' … '),
    speaker: speakerName,
    role: entry.names.role.join('; '),
    kind: unique(facet.witnesses.map(({ kind }) => kind)),
    said: node?.querySelector('time')?.dateTime ?? '',
    outlet: entry.names.outlet,
    via: entry.names.via,
    wordings,
    address: node?.querySelector<HTMLAnchorElement>('.utterance-words a')?.href ?? '',
  };
}

const makers = { csv: [csvOf, 'text/csv'], json: [jsonOf, 'application/json'] } as const;

/** Hands the reader the quotes that are listed, in the order of the list, as a file. */
export function save(root: Element, rows: readonly Row[], kind: string): void {
  const [make, type] = kind === 'json' ? makers.json : makers.csv;
  const byId = new Map(rows.map((row) => [row.facet.id, row]));
  const listed = [...nodesIn(root, ':not([hidden], [hidden] *)').keys()];
  const text = make(listed.flatMap((id) => byId.get(id) ?? []).map(exported));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `quotes.${kind}`;
  link.click();
  // The download has its own hold on the file once the click is over.
  window.setTimeout(() => URL.revokeObjectURL(link.href));
}
