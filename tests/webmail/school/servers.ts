import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './packages';

/** Every run has a folder with this beginning in the temporary folder; its servers name it on their command line. */
export const FOLDER_NAME = 'alongside-mailbox-';

export interface ServerOptions {
  readonly as?: Account;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server in a process group of its own, notes its id in `folder`, and logs to `folder/log`. */
export function startServer(
  folder: string,
  name: string,
  command: readonly string[],
  options: ServerOptions = {},
): ChildProcess {
  const log = openSync(join(folder, 'log', `${name}.out`), 'a');
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...options.env },
    ...options.as,
  });
  child.on('error', (error) => writeFileSync(join(folder, 'log', `${name}.error`), error.message));
  if (child.pid !== undefined) writeFileSync(join(folder, 'pids', name), String(child.pid));
  return child;
}

/** Stops the servers of a run, with their children, and removes its folder. */
export async function stopServers(folder: string): Promise<void> {
  for (const pid of pidsOf(folder)) {
    if (!belongs(pid, folder)) continue;
    signal(pid, 'SIGTERM');
    for (let waited = 0; belongs(pid, folder) && waited < 3000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (belongs(pid, folder)) signal(pid, 'SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Stops what an earlier run left behind when it was cut off: its folder names the process that owned it. */
export async function clearLeftovers(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(FOLDER_NAME));
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    if (!commandOf(ownerOf(folder)).includes('node')) await stopServers(folder);
  }
}

/** `count` loopback ports that were free a moment ago. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Gives a file or a folder with all that is in it to an account. */
export function give(path: string, { uid, gid }: Account): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    chownSync(join(path, entry), uid, gid);
}

/** Those that were started last come first: a database waits until nobody asks it any more. */
function pidsOf(folder: string): number[] {
  try {
    const files = readdirSync(join(folder, 'pids')).map((name) => join(folder, 'pids', name));
    const started = (file: string): number => statSync(file).mtimeMs;
    return files.sort((a, b) => started(b) - started(a)).map((file) => Number(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

function ownerOf(folder: string): number {
  try {
    return Number(readFileSync(join(folder, 'owner'), 'utf8'));
  } catch {
    return 0;
  }
}

/** A process id may have been given to somebody else since: only one whose command names the folder is ours. */
function belongs(pid: number, folder: string): boolean {
  return commandOf(pid).includes(folder);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
