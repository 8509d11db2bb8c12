import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliver, imapAnswers, startImap } from './imap';
import { installMailbox, type Packages, whyNoMailbox } from './packages';
import { clearLeftovers, FOLDER_NAME, freePorts, stopServers } from './servers';
import { Sink } from './sink';
import type { Person } from './staff';

/** A school's mailboxes on this machine: a mail program over Dovecot, and a sink for what is sent. */
export interface Mailbox {
  readonly url: string;
  readonly sink: Sink;
  /** Puts a mail into somebody's inbox. */
  deliver(to: Person, raw: string): void;
  stop(): Promise<void>;
}

/** What a mail program finds when it starts: a folder that is its own, and the school's mail servers. */
export interface School {
  readonly folder: string;
  readonly imapPort: number;
  readonly smtpPort: number;
}

/** A mail program that the tests can bring up. */
export interface MailProgram {
  readonly packages: Packages;
  /** Lays its files under the school's folder and starts its servers there; nothing of the machine's own is touched. */
  start(school: School): Promise<StartedProgram>;
}

export interface StartedProgram {
  readonly url: string;
  /** Whether it shows where to sign in. */
  answers(): Promise<boolean>;
  /** Stops what is not a server of its own. */
  close?(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/**
 * Brings up mailboxes that nobody else uses, on free loopback ports.
 * @throws Error with the servers' logs when they do not come up.
 */
export async function openMailbox(program: MailProgram): Promise<Mailbox> {
  const why = await whyNoMailbox(program.packages);
  if (why) throw new Error(`This machine cannot run the webmail tests: ${why}.`);
  await installMailbox(program.packages);
  await clearLeftovers();
  const [imapPort = 0, smtpPort = 0] = await freePorts(2);
  const folder = mkdtempSync(join(tmpdir(), FOLDER_NAME));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  for (const part of ['pids', 'log']) mkdirSync(join(folder, part));
  const sink = new Sink();
  await sink.listen(smtpPort);
  startImap(folder, imapPort);
  let started: StartedProgram | null = null;
  const stop = async (): Promise<void> => {
    await started?.close?.();
    await stopServers(folder);
    await sink.close();
  };
  try {
    const running = await program.start({ folder, imapPort, smtpPort });
    started = running;
    await until(async () => (await imapAnswers(imapPort)) && (await running.answers()));
    return { url: running.url, sink, stop, deliver: (to, raw) => deliver(folder, to, raw) };
  } catch (error) {
    const logs = readdirSync(join(folder, 'log')).map((log) =>
      readFileSync(join(folder, 'log', log), 'utf8'),
    );
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${logs.join('\n')}`);
  }
}

/**
 * Waits for something to come true.
 * @throws Error when it does not in time.
 */
export async function until(ready: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; ) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The mail servers did not answer within ${PATIENCE_MS / 1000} seconds.`);
}

/** Whether a page at an address has these words in it. */
export async function pageSays(url: string, words: string): Promise<boolean> {
  const page = await fetch(url).then(
    (reply) => reply.text(),
    () => '',
  );
  return page.includes(words);
}
