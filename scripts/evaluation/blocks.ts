import type { Block } from '../../src/story/article.ts';
import type { GoldNoise } from './gold.ts';
import type { Labelled } from './input.ts';
import { shared } from './places.ts';
import { type Case, type Tally, tally } from './tally.ts';

const body: readonly Block['kind'][] = ['paragraph', 'dateline', 'list', 'quote'];

/** The block that holds most of a label. */
function holder(blocks: readonly Block[], label: GoldNoise): Block | null {
  const ranked = blocks.map((block) => ({ block, common: shared(block, label) })).filter(({ common }) => common > 0);
  return ranked.sort((a, b) => b.common - a.common)[0]?.block ?? null;
}

/** Parts of a page that are not the body of the article. Labels of one kind in one block count once. */
export function measureBlocks({ article, gold }: Labelled): Tally[] {
  const labels = gold.noise
    .filter((noise) => !noise.nested)
    .map((label) => ({ label, block: holder(article.blocks, label) }));
  const once = labels.filter(
    ({ label, block }, i) =>
      labels.findIndex((other) => other.block === block && other.label.kind === label.kind) === i,
  );
  const asked = once.filter(({ label }) => !label.optional);
  const cases: Case[] = asked.map(({ label, block }) => ({
    place: label,
    labelled: label.kind,
    found: block === null || body.includes(block.kind) ? null : block.kind,
    right: block?.kind === label.kind,
  }));
  const held = new Set(labels.map(({ block }) => block));
  const extra = article.blocks.filter((block) => !body.includes(block.kind) && !held.has(block));
  const kept = extra.map((block) => ({ place: block, labelled: null, found: block.kind, right: false }));
  return [
    tally({ kind: 'blocks', what: 'headlines, captions and other parts beside the body', note: 'same kind' }, article, [
      ...cases,
      ...kept,
    ]),
  ];
}
