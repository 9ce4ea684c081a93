import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { z } from 'zod';

/** The checker itself, of the version its Playwright package asks for; that package sends it anew for every look, which takes most of the time. */
const source = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const found = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    nodes: z.array(z.object({ html: z.string(), any: z.array(z.object({ message: z.string() })) })),
  }),
);

/** Rules that axe keeps off until they are asked for: new, experimental, or of level AAA. Deprecated ones are left. */
const ASKED_FOR = [
  'css-orientation-lock',
  'focus-order-semantics',
  'hidden-content',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'p-as-heading',
  'table-fake-caption',
  'target-size',
  'td-has-header',
];

/** Of level AAA: for those who ask for more contrast. */
export const MORE_CONTRAST = ['color-contrast-enhanced'];

/**
 * What is far off the screen is neither laid out nor given its colours until it comes near; what measures a whole page at once
 * needs all of it.
 */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(all);
  });

export const openAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

/** Findings of axe of every rule and impact, each with the first places it was found at. */
export async function findings(page: Page, more: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const rules = Object.fromEntries([...ASKED_FOR, ...more].map((id) => [id, { enabled: true }]));
  const options = JSON.stringify({ resultTypes: ['violations'], rules });
  const violations = found.parse(await page.evaluate(`axe.run(${options}).then((all) => all.violations)`));
  return violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .slice(0, 3)
        .map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`)
        .join('\n')}`,
  );
}
