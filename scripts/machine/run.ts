import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** What a program is given beside its arguments. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Shows the output as it comes, and still returns it. */
  readonly show?: boolean;
}

/**
 * Runs a program to its end.
 * Returns its exit status (127 when there is no such program) and its output, both streams as they came.
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.stdin?.end(options.input);
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
