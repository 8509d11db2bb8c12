import { existsSync, readFileSync } from 'node:fs';
import { canInstall, install, missing } from '../../../scripts/machine/debian';

/**
 * `php-cgi` is asked for by name: otherwise apt answers Roundcube's wish for a web server with Apache.
 * The plain names lead to whichever PHP this Debian has.
 */
const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'php-cgi', 'dovecot-imapd'];

/** No database server and no web server are to be set up: the tests bring their own folder. */
const ANSWERS = [
  'roundcube-core roundcube/dbconfig-install boolean false',
  'roundcube-core roundcube/hosts string',
  'roundcube-core roundcube/reconfigure-webserver multiselect',
];

/** Why the real mailbox cannot run here, in one sentence; null when it can. */
export async function whyNoMailbox(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'the real mailbox needs root, to run its mail server as another user';
  if (!existsSync('/etc/debian_version'))
    return 'the real mailbox is made of Debian packages, and this is not Debian';
  const lacking = await missing(PACKAGES);
  if (lacking.length > 0 && !canInstall()) return `the real mailbox needs ${lacking.join(', ')}`;
  return null;
}

/**
 * Installs what the mailbox is made of, where it is missing.
 * @throws PlainError when apt does not manage it.
 */
export async function installMailbox(): Promise<void> {
  await install(PACKAGES, ANSWERS);
}

/** The user ids that the servers run as: Debian fixes both. */
export const WEB_USER = userId('www-data');
export const MAIL_USER = userId('nobody');

function userId(name: string): number {
  const line = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  return Number(line.match(new RegExp(`^${name}:[^:]*:(\\d+):`, 'm'))?.[1] ?? 65534);
}
