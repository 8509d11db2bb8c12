import { existsSync, readFileSync } from 'node:fs';
import { canInstall, install, missing } from '../../../scripts/machine/debian';

/** What a mail program is made of, all of it Debian's. */
export interface Packages {
  readonly names: readonly string[];
  /** Lines for debconf, so that none of them asks. */
  readonly answers?: readonly string[];
}

/** Why a real mailbox made of these packages cannot run here, in one sentence; null when it can. */
export async function whyNoMailbox({ names }: Packages): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'the real mailbox needs root, to run its mail server as another user';
  if (!existsSync('/etc/debian_version'))
    return 'the real mailbox is made of Debian packages, and this is not Debian';
  const lacking = await missing(names);
  if (lacking.length > 0 && !canInstall()) return `the real mailbox needs ${lacking.join(', ')}`;
  return null;
}

/**
 * Installs what the mailbox is made of, where it is missing.
 * @throws PlainError when apt does not manage it.
 */
export async function installMailbox({ names, answers }: Packages): Promise<void> {
  await install(names, answers);
}

/** Whom a server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** An account of this machine by its name; one that owns nothing where there is none. */
export function account(name: string): Account {
  const line = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const ids = line.match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'));
  return { uid: Number(ids?.[1] ?? 65534), gid: Number(ids?.[2] ?? 65534) };
}
