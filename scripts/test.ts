import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import clearBuild from '../tests/e2e/clear-build';
import { runProgram, say } from './machine/say';
import {
  builds,
  editors,
  endToEnd,
  firefox,
  firefoxMail,
  pageRoom,
  pictures,
  sogo,
  webmail,
} from './suites/browser';
import { lint, types, unit } from './suites/code';
import { add, NOTHING, type Suite, summary } from './suites/tally';

const SUITES: readonly Suite[] = [
  types,
  lint,
  unit,
  builds,
  pageRoom,
  editors,
  firefox,
  endToEnd,
  pictures,
  webmail,
  sogo,
  ...firefoxMail,
];

/** Runs every suite that this machine can run, and ends with one line for all of them. */
async function testEverything(): Promise<number> {
  let total = NOTHING;
  const results: string[] = [];
  for (const suite of SUITES) {
    const whyNot = await suite.whyNot();
    if (whyNot) {
      results.push(`${suite.name}: skipped, because ${whyNot}`);
      total = add(total, { ...NOTHING, skipped: 1 });
      continue;
    }
    say(suite.name);
    const start = Date.now();
    const tally = await suite.run();
    results.push(`${suite.name}: ${summary(tally)} (${Math.round((Date.now() - start) / 1000)} s)`);
    total = add(total, tally);
  }
  for (const line of results) say(line);
  process.stdout.write(`${summary(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}

process.env.ALONGSIDE_UNDER_TEST = join(tmpdir(), `alongside-under-test-${randomUUID()}`);
try {
  await runProgram(testEverything);
} finally {
  clearBuild();
}
