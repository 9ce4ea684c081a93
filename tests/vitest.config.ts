import { defineConfig } from 'vitest/config';
import { root } from './sites.ts';

/** Some tests run a command of the repo: on a busy machine that takes longer than Vitest's own five seconds. */
const testTimeout = 30_000;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          testTimeout,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
        },
      },
      { root, test: { name: 'site', testTimeout, include: ['tests/site/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
