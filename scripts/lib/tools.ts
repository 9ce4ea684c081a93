import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.ts';

const bins = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
} as const;

export interface Ran {
  readonly code: number;
  /** What it said on stdout and stderr, in order of arrival, without colours. */
  readonly said: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what a colour begins with
const colours = /\u001b\[[\d;]*m/g;

/** Runs a Node script on the Node that runs this, showing what it says. Needs no shell, so it is the same on Windows. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const keep = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
    said += chunk.toString();
    to.write(chunk);
  };
  child.stdout.on('data', keep(process.stdout));
  child.stderr.on('data', keep(process.stderr));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said: said.replaceAll(colours, '') }));
  });
}

/** Runs one of the installed tools. */
export function runTool(
  tool: keyof typeof bins,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return runNode([path.join(root, 'node_modules', bins[tool]), ...args], env);
}
