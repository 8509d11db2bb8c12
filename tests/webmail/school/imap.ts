import { chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { account } from './packages';
import { give, startServer } from './servers';
import { DOMAIN, type Person, STAFF } from './staff';

/** Whom the mail belongs to, and the servers that hand it out. */
const MAIL = account('nobody');

/** Starts the school's IMAP server on a loopback port, with an empty mailbox for everybody on the staff. */
export function startImap(folder: string, port: number): void {
  for (const part of ['dovecot/run', 'dovecot/state']) mkdirSync(join(folder, part), { recursive: true });
  const values: Readonly<Record<string, string | number>> = {
    name: folder.slice(folder.lastIndexOf('/') + 1),
    domain: DOMAIN,
    folder,
    imapPort: port,
  };
  const settings = readFileSync(join(import.meta.dirname, 'dovecot.conf'), 'utf8');
  const file = join(folder, 'dovecot', 'dovecot.conf');
  writeFileSync(
    file,
    settings.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key])),
  );
  const passwords = STAFF.map(
    ({ login, address, password }) =>
      `${address}:{PLAIN}${password}:${MAIL.uid}:${MAIL.gid}::${folder}/mail/${login}::\n`,
  );
  writeFileSync(join(folder, 'dovecot', 'passwd'), passwords.join(''));
  for (const { login } of STAFF) {
    for (const part of ['new', 'cur', 'tmp']) {
      mkdirSync(join(folder, 'mail', login, 'Maildir', part), { recursive: true });
    }
  }
  give(join(folder, 'mail'), MAIL);
  startServer(folder, 'dovecot', ['dovecot', '-F', '-c', file]);
}

/** Whether the IMAP server at a loopback port greets. */
export async function imapAnswers(port: number): Promise<boolean> {
  const greeting = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (data) => resolve(socket.end() && data.toString()));
    socket.on('error', () => resolve(''));
  });
  return greeting.startsWith('* OK');
}

/** Puts a mail into somebody's inbox. */
export function deliver(folder: string, to: Person, raw: string): void {
  const inbox = join(folder, 'mail', to.login, 'Maildir', 'new');
  const file = join(inbox, `${Date.now()}.${readdirSync(inbox).length}.test`);
  writeFileSync(file, raw.replace(/\r?\n/g, '\r\n'));
  chownSync(file, MAIL.uid, MAIL.gid);
}
