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

const isNamed = (entity: GoldEntity): boolean =>
  !entity.type.startsWith('unnamed') && entity.surfaces.some((one) => nameKey(one) === nameKey(entity.canonical));

/** True when the text calls it by a name of its own, or it speaks: then the build should list it. */
function isAsked(entity: GoldEntity, { quotes, indirect }: Gold): boolean {
  if (entity.type === 'place' || entity.optional) return false;
  const spoken = [...quotes, ...indirect].filter((one) => !one.optional);
  return isNamed(entity) || spoken.some((one) => one.speakerId?.split('+').includes(entity.id));
}

const firstPlace = (source: Source, article: string): Place =>
  source.mentions.find((mention) => mention.article === article) ?? source;

/** One source against the entities of the article. A second source for one entity is wrong, unless the entity has no name of its own. */
function sourceCase(source: Source, { article, gold, identity }: Labelled, met: ReadonlySet<string>): Case | null {
  const entity = gold.entities.find((one) => one.id === identity.entityOf(source.id) && one.type !== 'place');
  const again = entity !== undefined && met.has(entity.id);
  if (entity !== undefined && (!isAsked(entity, gold) || (again && !isNamed(entity)))) return null;
  const right = entity !== undefined && !again;
  const labelled = right ? entity.id : null;
  return { place: firstPlace(source, article.id), labelled, found: source.name, right };
}

function sourceCases(input: Labelled, asked: readonly GoldEntity[]): Case[] {
  const met = new Set<string>();
  const found: Case[] = [];
  for (const source of input.records.sources) {
    const one = sourceCase(source, input, met);
    if (one !== null) found.push(one);
    met.add(input.identity.entityOf(source.id) ?? '');
  }
  const missed = asked.filter((entity) => !met.has(entity.id));
  const nowhere = { start: 0, end: 0 };
  return [
    ...found,
    ...missed.map(({ mentions, id }) => ({ place: mentions[0] ?? nowhere, labelled: id, found: null, right: false })),
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
  const asked = input.gold.entities.filter((entity) => isAsked(entity, input.gold));
  return [
    tally(
      { kind: 'sources', what: 'people and bodies', note: 'each once per article' },
      input.article,
      sourceCases(input, asked),
    ),
    tally({ kind: 'sources', what: 'type of source', note: 'of those found' }, input.article, typeCases(input, asked)),
  ];
}
