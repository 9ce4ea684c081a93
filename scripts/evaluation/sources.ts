import type { Source } from '../../src/story/records.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { nameKey } from './identity.ts';
import type { Labelled } from './input.ts';
import type { Place } from './places.ts';
import { type Case, type Tally, tally } from './tally.ts';

const types: Readonly<Record<GoldEntity['type'], readonly Source['type'][]>> = {
  person: ['person', 'official'],
  organisation: ['organisation', 'agency', 'outlet', 'social', 'group', 'document'],
  'unnamed-person': ['anonymous', 'official'],
  'unnamed-group': ['group', 'anonymous', 'official'],
  place: [],
};

/** True when the text calls it by a name of its own, or it speaks or carries: then the build should list it. */
function isAsked(entity: GoldEntity, { quotes, indirect }: Gold): boolean {
  const named =
    entity.surfaces.some((surface) => nameKey(surface) === nameKey(entity.canonical)) &&
    !entity.type.startsWith('unnamed');
  const speaks = [...quotes, ...indirect].some(
    (one) => one.optional !== true && one.speakerId?.split('+').includes(entity.id),
  );
  return entity.type !== 'place' && entity.optional !== true && (named || speaks);
}

const firstPlace = (source: Source, article: string): Place =>
  source.mentions.find((mention) => mention.article === article) ?? source;

function sourceCases(
  { article, records, identity }: Labelled,
  asked: readonly GoldEntity[],
  bodies: readonly GoldEntity[],
): Case[] {
  const met = new Set<string>();
  const cases: Case[] = [];
  for (const source of records.sources) {
    const entity = identity.entityOf(source.id);
    const right = asked.some((one) => one.id === entity) && !met.has(entity ?? '');
    const spared = bodies.some((one) => one.id === entity) && !asked.some((one) => one.id === entity);
    if (entity !== null) met.add(entity);
    if (spared) continue;
    cases.push({ place: firstPlace(source, article.id), labelled: right ? entity : null, found: source.name, right });
  }
  const missed = asked.filter((one) => !met.has(one.id));
  return [
    ...cases,
    ...missed.map((one) => ({
      place: one.mentions[0] ?? { start: 0, end: 0 },
      labelled: one.id,
      found: null,
      right: false,
    })),
  ];
}

function typeCases({ article, records, identity }: Labelled, asked: readonly GoldEntity[]): Case[] {
  return records.sources.flatMap((source) => {
    const entity = asked.find((one) => one.id === identity.entityOf(source.id));
    if (entity === undefined) return [];
    return [
      {
        place: firstPlace(source, article.id),
        labelled: entity.type,
        found: source.type,
        right: types[entity.type].includes(source.type),
      },
    ];
  });
}

/** People and bodies that the text names or lets speak: each once, two of one name kept apart. */
export function measureSources(input: Labelled): Tally[] {
  const bodies = input.gold.entities.filter((entity) => entity.type !== 'place');
  const asked = bodies.filter((entity) => isAsked(entity, input.gold));
  return [
    tally(
      { kind: 'sources', what: 'people and bodies', note: 'each once per article' },
      input.article,
      sourceCases(input, asked, bodies),
    ),
    tally({ kind: 'sources', what: 'type of source', note: 'of those found' }, input.article, typeCases(input, asked)),
  ];
}
