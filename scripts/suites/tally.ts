/** What came of a suite, in tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A part of the whole proof. */
export interface Suite {
  readonly name: string;
  /** Why it cannot run on this machine, in one sentence; null when it can. Installs what it may. */
  whyNot(): Promise<string | null>;
  run(): Promise<Tally>;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The counts of two suites together. */
export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, and what was skipped if anything was. */
export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A runner that failed without naming a test that failed, or ran no test at all, has failed. */
export function honest(tally: Tally, status: number): Tally {
  const nothingRan = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (status !== 0 || nothingRan) ? { ...tally, failed: 1 } : tally;
}
