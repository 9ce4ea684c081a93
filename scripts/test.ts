import { Refusal } from '../src/pipeline/problems.ts';
import { run } from './lib/command.ts';
import { buildSites, type Outcome, playwright, total, validateSites, vitest } from './lib/stages.ts';

const command = {
  name: 'npm test',
  summary: 'Unit and property tests, then both test sites built, validated, crawled, and driven in a real browser.',
  options: {
    only: { type: 'string', value: 'unit|site|e2e', help: 'Run one of the three (sites are built for the latter two)' },
  },
} as const;

interface Stage {
  readonly name: string;
  /** The values of --only that need this stage. */
  readonly of: readonly string[];
  readonly run: () => Promise<Outcome>;
  /** When it fails there is nothing for later stages to look at. */
  readonly needed?: true;
}

const stages: readonly Stage[] = [
  { name: 'unit and property tests', of: ['unit'], run: () => vitest('unit') },
  { name: 'sites built', of: ['site', 'e2e'], run: buildSites, needed: true },
  { name: 'HTML validated', of: ['site'], run: validateSites },
  { name: 'built sites crawled', of: ['site'], run: () => vitest('site') },
  { name: 'browser tests', of: ['e2e'], run: playwright },
];

await run(command, async ({ only }) => {
  if (only !== undefined && !stages.some((stage) => stage.of.includes(only)))
    throw new Refusal(`--only ${only} is no stage.`, 'Give unit, site or e2e.');
  console.log(`Node ${process.version} (${process.execPath})`);
  const done: [string, Outcome][] = [];
  for (const stage of stages.filter((s) => only === undefined || s.of.includes(only))) {
    console.log(`\n— ${stage.name}`);
    const outcome = await stage.run();
    done.push([stage.name, outcome]);
    if (outcome.failed > 0 && stage.needed) break;
  }
  console.log('');
  for (const [name, { passed, failed }] of done) console.log(`  ${name.padEnd(26)}${passed} passed, ${failed} failed`);
  const all = total(done.map(([, outcome]) => outcome));
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  return all.failed === 0 && all.passed > 0 ? 0 : 1;
});
