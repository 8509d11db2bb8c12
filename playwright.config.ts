import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/machine/browser';
import type { WorkerOptions } from './tests/webmail/mailbox-test';

// `npm test` names the copy of the build that all its runs test, and clears it away; a run by itself makes its own.
const isOwn = process.env.ALONGSIDE_UNDER_TEST === undefined;
// The workers inherit the environment: all of them test the one copy.
process.env.ALONGSIDE_UNDER_TEST ??= join(tmpdir(), `alongside-under-test-${randomUUID()}`);

export default defineConfig<object, WorkerOptions>({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  ...(isOwn ? { globalTeardown: './tests/e2e/clear-build.ts' } : {}),
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    screenshot: 'only-on-failure',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'page', testMatch: 'page/**/*.spec.ts' },
    { name: 'build', testMatch: 'e2e/build.setup.ts' },
    { name: 'bundle', testMatch: 'editors/bundle.setup.ts' },
    {
      name: 'editors',
      testMatch: 'editors/contract.spec.ts',
      dependencies: ['build', 'bundle'],
      fullyParallel: true,
    },
    { name: 'build-firefox', testMatch: 'e2e/build-firefox.setup.ts', dependencies: ['build'] },
    {
      name: 'firefox',
      testMatch: ['editors/firefox.spec.ts', 'firefox/**/*.spec.ts'],
      dependencies: ['build-firefox', 'bundle'],
      fullyParallel: true,
    },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', dependencies: ['build', 'bundle'] },
    { name: 'pictures', testMatch: 'pictures/**/*.spec.ts', dependencies: ['build'], fullyParallel: true },
    { name: 'webmail', testMatch: 'webmail/*.spec.ts', dependencies: ['build'], timeout: 120_000 },
    {
      name: 'sogo',
      testMatch: 'webmail/{accept,last-look,marks,readers,reply,starter,unchanged}.spec.ts',
      dependencies: ['build'],
      timeout: 120_000,
      use: { program: 'sogo' },
    },
    ...(['roundcube', 'sogo'] as const).map((program) => ({
      name: `${program}-firefox`,
      testMatch: 'webmail/firefox/*.spec.ts',
      dependencies: ['build-firefox'],
      timeout: 120_000,
      use: { program },
    })),
  ],
});
