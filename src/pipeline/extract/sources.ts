import type { Source } from '../../story/records.ts';
import { idGiver } from '../ids.ts';
import { analyse } from '../language/analysis.ts';
import type { Entity } from '../language/entities/model.ts';
import { isDemonymWord } from '../language/regions.ts';
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
  vessel: 'organisation',
  unknown: 'person',
  anonymous: 'anonymous',
  group: 'group',
} as const;

/** “the election board”: the noun of the description is that of a body. */
function namesBody(name: string): boolean {
  const head = name.toLowerCase().split(/\s(?:of|for|to|at|from|in|with)\s/u)[0] ?? '';
  return BODY_NOUNS.has(/[\p{L}-]+$/u.exec(head)?.[0] ?? '');
}

/** “killed by the Aster”: a past and “by” before a name tell of somebody who acts. */
const acts = (text: string, { mentions }: Entity): boolean =>
  mentions.some((m) => /\p{L}ed by (?:the |al[ -])?$/u.test(text.slice(Math.max(0, m.from - 24), m.from)));

/**
 * Named people and bodies, and unnamed ones that speak. Places, ships and words of unknown kind only when they speak or act, and a nationality alone
 * (“Afghan television”) only when it speaks.
 */
function isSource(entity: Entity, speaks: boolean, text: string): boolean {
  if (speaks) return true;
  if (entity.kind === 'anonymous' || entity.kind === 'group' || isDemonymWord(entity.name)) return false;
  if (entity.kind === 'unknown') return (entity.words.length > 1 && entity.mentions.length > 1) || acts(text, entity);
  return entity.kind !== 'place' && entity.kind !== 'vessel';
}

/** “the Aster”, “al Aster”: no person has an article before the name. */
const hasArticle = (text: string, { mentions }: Entity): boolean =>
  mentions.some((m) => /(?:^|\s)(?:[Tt]he |al )$/u.test(text.slice(Math.max(0, m.from - 5), m.from)));

function typeOf(entity: Entity, text: string): Source['type'] {
  if (entity.kind === 'unknown' && hasArticle(text, entity)) return 'organisation';
  if (entity.kind === 'anonymous' && /\bofficial/i.test(entity.name)) return 'official';
  if (entity.kind === 'anonymous' && namesBody(entity.name)) return 'organisation';
  return TYPES[entity.kind];
}

/** One local source for each person, body, medium or unnamed speaker of the article; ids as `localId` gives them. */
export const extractSources: Extractor<'sources'> = (input) => {
  const { article } = input;
  const { attributions, entities, resolutions } = analyse(input);
  const speaking = new Set(resolutions.map((r) => r.entity));
  const thinks = (i: number): boolean =>
    !attributions[i]?.speech && attributions[i]?.verb?.classes.has('think') === true;
  const telling = new Set(resolutions.filter((_, i) => !thinks(i)).map((r) => r.entity));
  const unique = idGiver('s', article.id);
  return entities.flatMap((entity, i) => {
    const first = entity.mentions[0];
    const unnamed = entity.kind === 'anonymous' || entity.kind === 'group';
    if (!first || !isSource(entity, (unnamed ? telling : speaking).has(i), article.text)) return [];
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
      type: typeOf(entity, article.text),
      role: entity.role,
      names: forms.map((name) => ({ name, outlets: [], articles: [article.id] })),
      mentions: spans,
    };
    return [source];
  });
};
