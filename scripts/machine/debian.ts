import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './run';
import { PlainError, say } from './say';

const POLICY = '/usr/sbin/policy-rc.d';
/** Waits for another apt to finish instead of failing, and asks a slow mirror again. */
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Use-Pty=0'];
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };
const TRIES = 3;

/** Whether packages can be installed here without asking anybody: Debian or a child of it, and root. */
export function canInstall(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Those of `packages` that Debian does not have installed. */
export async function missing(packages: readonly string[]): Promise<string[]> {
  const states = await Promise.all(
    packages.map((name) => run('dpkg-query', ['-W', '-f', '$' + '{Status}', name])),
  );
  return packages.filter((_, i) => !states[i]?.output.includes('install ok installed'));
}

/**
 * Installs what is missing of `packages`, without recommended extras and without starting any service.
 * @param answers lines for debconf, so that no package asks.
 * @throws PlainError when apt does not manage it.
 */
export async function install(packages: readonly string[], answers: readonly string[] = []): Promise<void> {
  const wanted = await missing(packages);
  if (wanted.length === 0) return;
  say(`Installing with apt: ${wanted.join(' ')}`);
  await freshLists();
  if (answers.length > 0) await run('debconf-set-selections', [], { input: `${answers.join('\n')}\n` });
  const forbidden = forbidServices();
  try {
    await apt(['install', '--no-install-recommends', ...wanted]);
  } finally {
    if (forbidden) rmSync(POLICY, { force: true });
  }
}

let listsAreFresh = false;

async function freshLists(): Promise<void> {
  if (listsAreFresh) return;
  await apt(['update']);
  listsAreFresh = true;
}

async function apt(args: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { status, output } = await run('apt-get', ['-y', '-q', ...PATIENCE, ...args], { env: QUIET });
    if (status === 0) return;
    if (attempt === TRIES) {
      const reason = output.trim().split('\n').slice(-3).join('\n');
      throw new PlainError(`apt-get ${args[0]} did not succeed:\n${reason}`);
    }
    await new Promise((resolve) => setTimeout(resolve, attempt * 5000));
  }
}

/** A freshly installed mail server would otherwise start on its public port. */
function forbidServices(): boolean {
  if (existsSync(POLICY)) return false;
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return true;
}
