import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMailbox, MAIL_USER, WEB_USER, whyNoMailbox } from './packages';
import { clearLeftovers, FOLDER_NAME, freePorts, startServer, stopServers } from './servers';
import { Sink } from './sink';
import { DOMAIN, type Person, STAFF } from './staff';

/** A school's mailboxes on this machine: Roundcube over Dovecot, and a sink for what is sent. */
export interface Mailbox {
  readonly url: string;
  readonly sink: Sink;
  /** Puts a mail into somebody's inbox. */
  deliver(to: Person, raw: string): void;
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/**
 * Brings up mailboxes that nobody else uses, on free loopback ports.
 * @throws Error with the servers' logs when they do not come up.
 */
export async function openMailbox(): Promise<Mailbox> {
  const why = await whyNoMailbox();
  if (why) throw new Error(`This machine cannot run the webmail tests: ${why}.`);
  await installMailbox();
  await clearLeftovers();
  const [webPort = 0, imapPort = 0, smtpPort = 0] = await freePorts(3);
  const folder = mkdtempSync(join(tmpdir(), FOLDER_NAME));
  lay(folder, {
    name: folder.slice(folder.lastIndexOf('/') + 1),
    domain: DOMAIN,
    folder,
    imapPort,
    smtpPort,
  });
  const sink = new Sink();
  await sink.listen(smtpPort);
  start(folder, webPort);
  const stop = async (): Promise<void> => {
    await stopServers(folder);
    await sink.close();
  };
  try {
    await until(() => answers(webPort, imapPort));
  } catch (error) {
    const logs = readdirSync(join(folder, 'log')).map((log) =>
      readFileSync(join(folder, 'log', log), 'utf8'),
    );
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${logs.join('\n')}`);
  }
  return { url: `http://127.0.0.1:${webPort}/`, sink, stop, deliver: (to, raw) => deliver(folder, to, raw) };
}

/** Everything the servers read and write is under `folder`; nothing of the machine's own set-up is touched. */
function lay(folder: string, values: Readonly<Record<string, string | number>>): void {
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  for (const part of ['pids', 'log', 'dovecot/run', 'dovecot/state', 'roundcube/temp', 'roundcube/logs']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const fill = (name: string): string =>
    readFileSync(join(import.meta.dirname, name), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) =>
      String(values[key]),
    );
  writeFileSync(join(folder, 'dovecot', 'dovecot.conf'), fill('dovecot.conf'));
  const passwords = STAFF.map(
    ({ login, address, password }) =>
      `${address}:{PLAIN}${password}:${MAIL_USER}:${MAIL_USER}::${folder}/mail/${login}::\n`,
  );
  writeFileSync(join(folder, 'dovecot', 'passwd'), passwords.join(''));
  for (const { login } of STAFF) {
    for (const part of ['new', 'cur', 'tmp']) {
      mkdirSync(join(folder, 'mail', login, 'Maildir', part), { recursive: true });
    }
  }
  give(join(folder, 'mail'), MAIL_USER);
  const roundcube = join(folder, 'roundcube');
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    cpSync(`/etc/roundcube/${name}`, join(roundcube, name));
  writeFileSync(join(roundcube, 'config.inc.php'), fill('config.inc.php'));
  const database = [join(import.meta.dirname, 'make-database.php'), join(roundcube, 'roundcube.db')];
  const made = spawnSync('php', [...database, JSON.stringify(STAFF)], { encoding: 'utf8' });
  if (made.status !== 0)
    throw new Error(`Roundcube's database could not be made: ${made.stdout}${made.stderr}`);
  give(roundcube, WEB_USER);
}

function start(folder: string, webPort: number): void {
  startServer(folder, 'dovecot', ['dovecot', '-F', '-c', join(folder, 'dovecot', 'dovecot.conf')]);
  const settings = ['upload_max_filesize=8M', `session.save_path=${folder}/roundcube/temp`];
  const web = ['-S', `127.0.0.1:${webPort}`, '-t', '/var/lib/roundcube/public_html'];
  startServer(folder, 'web', ['php', ...settings.flatMap((setting) => ['-d', setting]), ...web], {
    user: WEB_USER,
    env: { ROUNDCUBE_CONFIG_DIR: join(folder, 'roundcube'), PHP_CLI_SERVER_WORKERS: '4' },
  });
}

function deliver(folder: string, to: Person, raw: string): void {
  const inbox = join(folder, 'mail', to.login, 'Maildir', 'new');
  const file = join(inbox, `${Date.now()}.${readdirSync(inbox).length}.test`);
  writeFileSync(file, raw.replace(/\r?\n/g, '\r\n'));
  chownSync(file, MAIL_USER, MAIL_USER);
}

function give(path: string, user: number): void {
  chownSync(path, user, user);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    chownSync(join(path, entry), user, user);
}

async function answers(webPort: number, imapPort: number): Promise<boolean> {
  const greeting = await new Promise<string>((resolve) => {
    const socket = connect(imapPort, '127.0.0.1');
    socket.on('data', (data) => resolve(socket.end() && data.toString()));
    socket.on('error', () => resolve(''));
  });
  if (!greeting.startsWith('* OK')) return false;
  const page = await fetch(`http://127.0.0.1:${webPort}/`).then(
    (reply) => reply.text(),
    () => '',
  );
  return page.includes('rcmloginuser');
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; ) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The mail servers did not answer within ${PATIENCE_MS / 1000} seconds.`);
}
