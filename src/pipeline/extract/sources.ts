import type { Source } from '../../story/records.ts';
import { idGiver } from '../ids.ts';
import { analyse } from '../language/analysis.ts';
import type { Entity } from '../language/entities/model.ts';
import { BODY_NOUNS } from '../language/words/people.ts';
import { sectionAt } from '../language/sections.ts';
import type { Extractor } from '../model.ts';
import { localId } from '../language/local-id.ts';

const TYPES = {
  person: 'person',
  body: 'organisation',
  agency: 'agency',
  outlet: 'outlet',
  social: 'social',
  place: 'organisation',
  unknown: 'person',
  anonymous: 'anonymous',
  group: 'group',
} as const;

/** “the election board”: the noun of the description is that of a body. */
function namesBody(name: string): boolean {
  const head = name.toLowerCase().split(/\s(?:of|for|to|at|from|in|with)\s/u)[0] ?? '';
  return BODY_NOUNS.has(/[\p{L}-]+$/u.exec(head)?.[0] ?? '');
}

/** Named people and bodies, and unnamed ones that speak. Places and words of unknown kind only when they speak. */
function isSource(entity: Entity, speaks: boolean): boolean {
  if (entity.kind === 'group') return speaks;
  if (entity.kind === 'place' || entity.kind === 'unknown')
    return speaks || (entity.kind === 'unknown' && entity.words.length > 1 && entity.mentions.length > 1);
  return true;
}

function typeOf(entity: Entity): Source['type'] {
  if (entity.kind === 'anonymous' && /\bofficial/i.test(entity.name)) return 'official';
  if (entity.kind === 'anonymous' && namesBody(entity.name)) return 'organisation';
  return TYPES[entity.kind];
}

/** One local source for each person, body, medium or unnamed speaker of the article; ids as `localId` gives them. */
export const extractSources: Extractor<'sources'> = (input) => {
  const { article } = input;
  const { entities, resolutions } = analyse(input);
  const speaking = new Set(resolutions.map((r) => r.entity));
  const unique = idGiver('s', article.id);
  return entities.flatMap((entity, i) => {
    const first = entity.mentions[0];
    if (!first || !isSource(entity, speaking.has(i))) return [];
    unique(entity.name);
    const spans = entity.mentions.map((m) => ({
      article: article.id,
      start: m.start,
      end: m.end,
      text: article.text.slice(m.start, m.end),
    }));
    const forms = [...new Set(spans.map((s) => s.text))];
    const full = spans.find((s) => s.text === entity.name) ?? spans[0];
    if (!full) return [];
    const source: Source = {
      id: localId(i),
      kind: 'source',
      ...full,
      rule: `source/${entity.kind}`,
      confidence: entity.kind === 'unknown' ? 'unsure' : speaking.has(i) ? 'certain' : 'likely',
      section: sectionAt(article, full.start),
      story: article.story,
      name: entity.name,
      type: typeOf(entity),
      role: entity.role,
      names: forms.map((name) => ({ name, outlets: [], articles: [article.id] })),
      mentions: spans,
    };
    return [source];
  });
};
