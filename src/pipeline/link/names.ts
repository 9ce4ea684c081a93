import type { Name } from '../../story/links.ts';
import { contentId } from '../ids.ts';
import type { Linker } from '../model.ts';
import { byCodeUnits } from '../sorted.ts';
import { alikes } from './names/alike.ts';
import { collect } from './names/collect.ts';
import { describedOf, type Draft, formsOf, isDescription, labelOf, type Proof } from './names/draft.ts';
import { byPlace } from './order.ts';
import { type Variant, variants } from './names/variants.ts';

/** The one that more articles print, then more often; ties by code unit of the label. */
function weightier(a: Draft, b: Draft): readonly [Draft, Draft] {
  const articles = (draft: Draft): number => new Set(draft.mentions.map(({ article }) => article)).size;
  const order =
    articles(b) - articles(a) || b.mentions.length - a.mentions.length || byCodeUnits(labelOf(a), labelOf(b));
  return order <= 0 ? [a, b] : [b, a];
}

/** The greater takes in the smaller; each form only the smaller has is marked as proposed. */
function merged(one: Draft, other: Draft, proof: Proof): Draft {
  const [main, rest] = weightier(one, other);
  const own = new Set(main.mentions.map(({ text }) => text));
  const forms = new Set(rest.mentions.map(({ text }) => text).filter((form) => !own.has(form)));
  const turned = main === one ? proof : { a: proof.b, b: proof.a };
  return {
    kind: main.kind,
    label: main.label,
    source: main.source ?? rest.source,
    mentions: [...main.mentions, ...rest.mentions].sort(byPlace),
    proposed: new Map([...main.proposed, ...rest.proposed, ...[...forms].map((form) => [form, turned] as const)]),
  };
}

/** Joins spellings of one place; people and bodies stay apart whatever their spelling. */
function withProposals(drafts: readonly Draft[], found: readonly Variant[]): Draft[] {
  const now = new Map(drafts.map((draft) => [draft, draft]));
  for (const { a, b, proof } of found.filter((one) => one.a.kind === 'place')) {
    const [left, right] = [now.get(a) ?? a, now.get(b) ?? b];
    if (left === right) continue;
    const joined = merged(left, right, proof);
    for (const [draft, at] of now) if (at === left || at === right) now.set(draft, joined);
  }
  return [...new Set(now.values())];
}

const rules = { person: 'names/person', body: 'names/body', place: 'names/place' } as const;

/** One entry for each person, body and place that the articles of a story name, with every spelling. Those nobody names are none. */
export const names: Linker<'names'> = (input) => {
  const drafts = collect(input);
  const found = variants(input, drafts);
  const settled = withProposals(drafts, found).filter(({ mentions }) =>
    mentions.some(({ text }) => !isDescription(text)),
  );
  const id = new Map(settled.map((draft) => [draft, idOf(input.story.slug, draft)]));
  const pairs = Map.groupBy(
    alikes(
      settled,
      found.filter((one) => one.a.kind !== 'place'),
    ),
    ({ of }) => of,
  );
  return settled
    .map(
      (draft): Name => ({
        id: id.get(draft) ?? '',
        story: input.story.slug,
        rule: draft.proposed.size > 0 ? 'names/spelling-in-shared-sentence' : rules[draft.kind],
        confidence: draft.source?.confidence ?? 'likely',
        name: labelOf(draft),
        kind: draft.kind,
        source: draft.source?.id ?? null,
        forms: formsOf(draft),
        described: describedOf(draft),
        alike: (pairs.get(draft) ?? [])
          .map(({ other, shares, how, evidence }) => ({ name: id.get(other) ?? '', shares, how, evidence }))
          .sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.how, b.how)),
      }),
    )
    .sort((a, b) => byCodeUnits(a.id, b.id));
};

/** A source keeps one name for its id; places of one label in one story are one entry. */
const idOf = (story: string, draft: Draft): string =>
  contentId('n', story, draft.kind, draft.source?.id ?? '', labelOf(draft));
