import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  // Every lexicon entry is tried in one test: slow on a machine that is busy with something else.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
