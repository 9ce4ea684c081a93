import type { Source } from '../../src/story/records.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { overlap } from './places.ts';

/** Lower-case letters and digits of a name, without article, possessive and what stands in brackets. */
export function nameKey(name: string): string {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/['’]s?\b/g, '')
    .trim();
  return bare.replace(/^(?:the|a|an)\s+/, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

const formsOf = (entity: GoldEntity): string[] => [entity.canonical, ...entity.surfaces].map(nameKey);

/** An entity of the labels with its mentions in every labelled article. */
interface Known {
  readonly id: string;
  readonly forms: ReadonlySet<string>;
  readonly mentions: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** @param golds labels by article id */
function knownEntities(golds: ReadonlyMap<string, Gold>): Known[] {
  const all = [...golds].flatMap(([article, gold]) => gold.entities.map((entity) => ({ article, entity })));
  const ids = [...new Set(all.map(({ entity }) => entity.id))];
  return ids.map((id) => {
    const here = all.filter(({ entity }) => entity.id === id);
    return {
      id,
      forms: new Set(here.flatMap(({ entity }) => formsOf(entity))),
      mentions: here.flatMap(({ article, entity }) =>
        entity.mentions.map(({ start, end }) => ({ article, start, end })),
      ),
    };
  });
}

function commonMentions(source: Source, known: Known): number {
  const hits = source.mentions.filter((a) =>
    known.mentions.some((b) => a.article === b.article && overlap(a, b) >= 0.5),
  );
  return hits.length;
}

/** The one with most mentions in common; the first of equals. */
function closest(source: Source, candidates: readonly Known[]): Known | null {
  const ranked = candidates.map((known) => ({ known, common: commonMentions(source, known) }));
  return ranked.sort((a, b) => b.common - a.common)[0]?.known ?? null;
}

/** Says which labelled entity a source of the build is. */
export interface Identity {
  /** Entity of a source; null when it is none of the labelled ones. */
  entityOf(sourceId: string | null): string | null;
  /** Entity that a label names in plain words, such as a carrier. */
  named(name: string): string | null;
  /** True when any mention of the source stands where a label mentions the entity, even inside a longer description. */
  touches(sourceId: string, entity: string): boolean;
  nameOf(sourceId: string | null): string | null;
}

function identify(source: Source, known: readonly Known[]): string | null {
  const byName = known.filter((one) => one.forms.has(nameKey(source.name)));
  if (byName.length > 0) return closest(source, byName)?.id ?? null;
  const others = new Set(source.names.map(({ name }) => nameKey(name)));
  const byForm = known.filter((one) => [...others].some((form) => one.forms.has(form)));
  const near = known.filter((one) => commonMentions(source, one) > 0);
  return closest(source, byForm.length > 0 ? byForm : near)?.id ?? null;
}

export function identityOf(sources: readonly Source[], golds: ReadonlyMap<string, Gold>): Identity {
  const known = knownEntities(golds);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const entities = new Map(sources.map((source) => [source.id, identify(source, known)]));
  const meets = (source: Source, one: Known): boolean =>
    source.mentions.some((a) =>
      one.mentions.some((b) => a.article === b.article && a.start < b.end && b.start < a.end),
    );
  return {
    entityOf: (id) => (id === null ? null : (entities.get(id) ?? null)),
    named: (name) => known.find((one) => one.forms.has(nameKey(name)))?.id ?? null,
    touches: (id, entity) => {
      const source = byId.get(id);
      const one = known.find((each) => each.id === entity);
      return source !== undefined && one !== undefined && meets(source, one);
    },
    nameOf: (id) => (id === null ? null : (byId.get(id)?.name ?? id)),
  };
}
