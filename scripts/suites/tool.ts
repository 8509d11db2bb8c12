import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machine/extension';
import { run } from '../machine/run';

/** Runs one of the project's own tools, shows what it says, and returns its exit status. */
export async function tool(path: string, args: readonly string[]): Promise<number> {
  const script = join(ROOT, 'node_modules', path);
  const { status } = await run(process.execPath, [script, ...args], { show: true });
  return status;
}

/** A place for a runner's report, with nothing there from an earlier run. */
export function freshReport(name: string): string {
  const path = join(ROOT, 'test-results', name);
  rmSync(path, { force: true });
  return path;
}

/** Reads a runner's JSON report; null when it wrote none. */
export function readReport<Shape>(path: string): Shape | null {
  try {
    const report: Shape = JSON.parse(readFileSync(path, 'utf8'));
    return report;
  } catch {
    return null;
  }
}
