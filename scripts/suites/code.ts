import { honest, NOTHING, type Suite, type Tally } from './tally';
import { freshReport, readReport, tool } from './tool';

const always = async (): Promise<null> => null;

/** A tool that only says yes or no counts as one test. */
function check(name: string, path: string, args: readonly string[]): Suite {
  return {
    name,
    whyNot: always,
    run: async () => {
      const fine = (await tool(path, args)) === 0;
      return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 };
    },
  };
}

export const types = check('types', 'typescript/bin/tsc', ['--noEmit']);
export const lint = check('lint and format', '@biomejs/biome/bin/biome', ['check']);

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Everything that needs no browser: the engine, the lexicons, the labelled drafts, the rooms. */
export const unit: Suite = {
  name: 'unit, lexicons and corpus',
  whyNot: always,
  run: async (): Promise<Tally> => {
    const path = freshReport('unit.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
    const status = await tool('vitest/vitest.mjs', ['run', ...reporters]);
    const report = readReport<UnitReport>(path);
    if (!report) return honest(NOTHING, status);
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
    return honest({ passed, failed, skipped }, status);
  },
};
