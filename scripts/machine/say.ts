/** Prints one line for the person at the terminal, marked so that it stands out from a tool's own output. */
export function say(line: string): void {
  process.stdout.write(`• ${line}\n`);
}

/** An error whose message is written for the person at the terminal: shown as it is, without a stack. */
export class PlainError extends Error {}

/** Runs a command-line program; a `PlainError` ends it with its sentence and exit status 1. */
export async function runProgram(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
