import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Every lexicon entry is tried in one test: slow on a machine that is busy with something else.
    testTimeout: 30_000,
    // Left to itself vitest keeps one core free: on two cores that is half the machine.
    maxWorkers: '100%',
  },
});
