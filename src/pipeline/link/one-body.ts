import type { Source } from '../../story/records.ts';
import { push } from './order.ts';
import { union } from './union.ts';

const bodies: ReadonlySet<Source['type']> = new Set<Source['type']>(['organisation', 'group']);
/** A name, not a description: "Harbour Union", not "the group" or "The union". */
const isName = (form: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s+(?:of|and|for|the|\p{Lu}[\p{L}\p{N}.'’-]*))*$/u.test(form) &&
  !/^The\b/u.test(form);

/**
 * Source id → one id for bodies printed under the very same name, which may have been settled as two sources (a movement and the state
 * it says it is). Persons are never joined: two people can share a name.
 */
export function oneBody(sources: readonly Source[]): (id: string) => string {
  const holders = new Map<string, string[]>();
  for (const source of sources) {
    if (!bodies.has(source.type)) continue;
    for (const { name } of source.names) if (isName(name)) push(holders, name.toLowerCase(), source.id);
  }
  const sets = union(sources.map((one) => one.id));
  for (const [first, ...others] of holders.values())
    for (const other of others) if (first !== undefined) sets.join(first, other);
  return sets.find;
}
