import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../scripts/evaluation/evaluate.ts';
import type { Gold, GoldAttribution, GoldEntity, Hedge } from '../../../scripts/evaluation/gold.ts';
import { readGold } from '../../../scripts/evaluation/gold-files.ts';
import { nameKey } from '../../../scripts/evaluation/identity.ts';
import { type Place, samePlace } from '../../../scripts/evaluation/places.ts';
import { blockKind } from '../../../src/story/article.ts';
import { type Records, records } from '../../../src/story/records.ts';
import { articleOf } from './small.ts';

const pathTo = (name: string): string => new URL(`../../../${name}`, import.meta.url).pathname;
const folder = pathTo('corpus/panjshir-2021');
const golds = readGold(pathTo('tests/gold'));
const bodies = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .map((file) => file.slice(file.indexOf('\n---\n', 4) + 5));

const bodyOf = (gold: Gold): string => bodies.find((body) => articleOf(body).sha256 === gold.sha256) ?? '';
const articles = golds.map((gold) => {
  const blocks = gold.noise.filter((noise) => !noise.nested);
  const marked = blocks.map(({ kind, start, end }) => ({
    kind: blockKind.parse(kind),
    start,
    end,
    repeats: null,
    rule: 'label',
  }));
  return { ...articleOf(bodyOf(gold), marked), id: `a${gold.article}` };
});

const types = {
  person: 'person',
  organisation: 'organisation',
  'unnamed-person': 'anonymous',
  'unnamed-group': 'group',
  place: 'group',
} as const;
const forms = { direct: 'direct', fragment: 'partial', scare: 'scare' } as const;
const certainties: Record<Hedge, string> = {
  none: 'stated',
  reported: 'attributed',
  doubtful: 'hedged',
  denied: 'denied',
};

/** The labels of one article, written down as if the build had found them. */
function asRecords(gold: Gold): Records {
  const body = bodyOf(gold);
  const common = (place: Place, kind: string, id: string) => {
    const span = {
      article: `a${gold.article}`,
      start: place.start,
      end: place.end,
      text: body.slice(place.start, place.end),
    };
    return {
      id: `${kind}-${gold.article}-${id}`,
      kind,
      ...span,
      rule: 'label',
      confidence: 'certain',
      section: 'paragraph',
    };
  };
  const idOf = (entity: GoldEntity): string => `source-${gold.article}-${entity.id}`;
  const source = (id: string | null | undefined): string | null => {
    const entity = gold.entities.find((one) => one.id === id?.split('+')[0]);
    return entity ? idOf(entity) : null;
  };
  const named = (name: string | null | undefined): string | null =>
    source(
      gold.entities.find(
        (one) => name && [one.canonical, ...one.surfaces].some((form) => nameKey(form) === nameKey(name)),
      )?.id,
    );
  const attribution = (label: GoldAttribution) => ({
    speaker: source(label.speakerId),
    speakerBasis: 'stated',
    alternatives: [],
    mention: null,
    cue:
      typeof label.cueStart === 'number'
        ? { article: 'x', start: label.cueStart, end: label.cueEnd, text: label.cue }
        : null,
    via: [named(label.via)].filter((id) => id !== null),
    context: { before: '', after: '' },
    part: null,
    said: null,
    described: null,
    restsOn: null,
  });
  const quotes = gold.quotes.map((one) => ({
    ...common(one, 'quote', one.id),
    form: forms[one.kind],
    marks: '“”',
    ...attribution(one),
  }));
  const reported = gold.indirect.flatMap((one) =>
    one.content
      ? [{ ...common(one.content, 'quote', one.id), form: 'indirect', marks: null, ...attribution(one) }]
      : [],
  );
  const figures = gold.claims.flatMap((claim) => claim.figures);
  const claims = gold.claims.filter((one, i) => gold.claims.findIndex((other) => samePlace(one, other)) === i);
  return records.parse({
    quotes: [...quotes, ...reported],
    claims: claims.map((one) => ({
      ...common(one, 'claim', one.id),
      by: named(one.attributedTo),
      via: [],
      certainty: certainties[one.hedge],
      cues: [],
      figures: [],
      dates: [],
    })),
    sources: gold.entities
      .filter((entity) => entity.type !== 'place')
      .map((entity) => {
        const mentions = entity.mentions.map((mention) => ({ article: `a${gold.article}`, ...mention }));
        const first = {
          ...common(mentions[0] ?? { start: 0, end: 1 }, 'source', entity.id),
          story: 'tale',
          name: entity.canonical,
        };
        return { ...first, type: types[entity.type], role: null, names: [], mentions };
      }),
    dates: gold.dates.map((one, i) => ({
      ...common(one, 'date', String(i)),
      value: one.iso,
      basis: 'stated',
      anchor: null,
      type: one.type,
    })),
    figures: figures
      .filter((one, i) => figures.findIndex((other) => other.start === one.start) === i)
      .map((one) => ({
        ...common(one, 'figure', String(one.start)),
        value: one.value,
        range: one.range ?? null,
        unit: one.unit,
        counted: null,
        qualifier: null,
        by: null,
      })),
  });
}

describe('labels measured against themselves', () => {
  const parts = golds.map(asRecords);
  const all = records.parse({
    quotes: parts.flatMap((part) => part.quotes),
    claims: parts.flatMap((part) => part.claims),
    sources: parts.flatMap((part) => part.sources),
    dates: parts.flatMap((part) => part.dates),
    figures: parts.flatMap((part) => part.figures),
  });
  const { articles: count, rows, errors } = evaluate(articles, all, golds);

  it('leave no disagreement', () => {
    expect(count).toBe(5);
    expect(errors).toEqual([]);
  });

  it.each(rows.map((row) => [row.what, row] as const))('%s: all right, and some counted', (_, row) => {
    expect(row.labelled).toBeGreaterThan(0);
    expect(row).toMatchObject({
      found: row.labelled,
      right: row.labelled,
      precision: 1,
      recall: 1,
      wrong: 0,
      unknown: 0,
    });
  });
});
