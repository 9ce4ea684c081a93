import { run } from './lib/command.ts';
import { lockedPackages, missingFromLock } from './lib/lock.ts';
import { runTool } from './lib/tools.ts';

const command = {
  name: 'npm run check',
  summary:
    'Formatting, lint and door rules (biome), types (astro check), dead code (knip), and whether the lock installs everywhere.',
  options: {},
} as const;

interface Check {
  readonly name: string;
  /** Null when all is well; else what is not. */
  readonly look: () => Promise<string | null> | string | null;
}

/** A tool that looked at nothing has not passed: `counted` must find a number above zero in what it said. */
async function tool(
  name: Parameters<typeof runTool>[0],
  args: readonly string[],
  counted?: RegExp,
): Promise<string | null> {
  const { code, said } = await runTool(name, args, { ASTRO_TELEMETRY_DISABLED: '1' });
  if (code !== 0) return `${name} ended with ${code}`;
  if (counted !== undefined && !(Number(counted.exec(said)?.[1]) > 0)) return `${name} looked at no file`;
  return null;
}

function lock(): string | null {
  const packages = lockedPackages();
  const missing = missingFromLock(packages);
  if (Object.keys(packages).length < 2) return 'package-lock.json holds no package';
  return missing.length === 0 ? null : `package-lock.json lacks ${missing.join(', ')}`;
}

const checks: readonly Check[] = [
  { name: 'biome', look: () => tool('biome', ['ci', '--colors=off', '.'], /Checked (\d+) file/) },
  { name: 'types', look: () => tool('astro', ['check'], /Result \((\d+) file/) },
  { name: 'dead code', look: () => tool('knip', ['--treat-config-hints-as-errors']) },
  { name: 'lock', look: lock },
];

await run(command, async () => {
  const found: string[] = [];
  for (const { name, look } of checks) {
    console.log(`\n— ${name}`);
    const wrong = await look();
    if (wrong !== null) found.push(`${name}: ${wrong}`);
  }
  console.log(found.length === 0 ? `\n${checks.length} checks passed` : `\n${found.join('\n')}`);
  return found.length === 0 ? 0 : 1;
});
