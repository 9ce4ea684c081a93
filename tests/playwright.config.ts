import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { root, sites } from './sites.ts';

const { from: _from, ...launchOptions } = await findBrowser();

/** Tests in tests/e2e/ run against the default corpus, those in tests/e2e/second/ against the second one below its base path. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Axe reads a long page five times in one test: on a busy machine that takes longer than Playwright's thirty seconds.
  timeout: 120_000,
  // What is waited for comes in parts of a second; five are not enough where others use the machine.
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  projects: sites.map((site) => ({
    name: site.name,
    ...(site.name === 'second' ? { testMatch: 'second/**/*.{e2e,spec,test}.ts' } : { testIgnore: 'second/**' }),
    use: {
      baseURL: `http://127.0.0.1:${site.port}${site.base}`,
      launchOptions, // A page kept from before must not stand in for one that a test spoils; e2e/offline.e2e.ts lets it.
      serviceWorkers: 'block' as const,
      trace: 'retain-on-failure' as const,
    },
  })),
  webServer: sites.map((site) => ({
    command: `"${process.execPath}" scripts/preview.ts --out "${site.out}" --base ${site.base} --port ${site.port}`,
    cwd: root,
    url: `http://127.0.0.1:${site.port}${site.base}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  })),
});
