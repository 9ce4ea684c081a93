import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { quote } from '../../../src/story/records.ts';
import { LAYERS } from '../../../src/views/mark-layers.ts';
import { tunedView } from '../../../src/views/method.ts';
import { methodText } from '../../../src/views/method-text.ts';
import { strings } from '../../../src/views/strings.ts';
import { root } from '../../sites.ts';

const anchors = [...methodText.groups.flatMap((group) => [group.id, ...group.terms.map((term) => term.id)]), 'gaps'];

it('gives every mark and term an anchor of its own', () => {
  expect(new Set(anchors).size).toBe(anchors.length);
  const wanted = [
    ...LAYERS.map((layer) => `mark-${layer}`),
    ...quote.shape.form.options.map((form) => `form-${form}`),
    ...Object.values(strings.overview.lists).map((list) => list.explain),
  ];
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((id) => !anchors.includes(id))).toEqual([]);
});

it('has the anchors that pages name', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(astro|ts)$/.test(name),
  );
  const named = files.flatMap((name) =>
    [...readFileSync(path.join(root, 'src', name), 'utf8').matchAll(/routes\.method\('([\w-]+)'\)/g)].map(
      ([, id = '']) => id,
    ),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((id) => !anchors.includes(id))).toEqual([]);
});

it('shows figures of other texts by set, the held-out one last, and a dash for what a set does not say', () => {
  const figures = { read: 0.5, 'held out': 0.912, tuned: 0.951 };
  const view = tunedView({
    texts: { tuned: 20, read: 9, 'held out': 7 },
    rows: [
      { what: 'speaker', floor: null, goal: 0.93, figures },
      { what: 'dates', floor: null, goal: null, figures: { tuned: 0.8 } },
    ],
  });
  expect(view.columns).toEqual(['Tuned on (20)', 'Kept apart (7)']);
  expect(view.rows.map(({ cells }) => cells)).toEqual([
    ['95\u00a0%', '91\u00a0%'],
    ['80\u00a0%', '–'],
  ]);
});
