import { defineConfig } from 'vitest/config';
import { root } from './sites.ts';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
        },
      },
      { root, test: { name: 'site', include: ['tests/site/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
