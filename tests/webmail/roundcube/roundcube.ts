import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MailProgram, pageSays, type School } from '../school/mailbox';
import { account } from '../school/packages';
import { freePorts, give, startServer } from '../school/servers';
import { DOMAIN, STAFF } from '../school/staff';
import { ROUNDCUBE } from './packages';

const WEB = account('www-data');

/** Roundcube on PHP's own web server, with its database in a file. */
export const roundcube: MailProgram = {
  packages: ROUNDCUBE,
  start: async (school) => {
    const [port = 0] = await freePorts(1);
    const folder = lay(school);
    const settings = ['upload_max_filesize=8M', `session.save_path=${folder}/temp`];
    const web = ['-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'];
    startServer(school.folder, 'web', ['php', ...settings.flatMap((setting) => ['-d', setting]), ...web], {
      as: WEB,
      env: { ROUNDCUBE_CONFIG_DIR: folder, PHP_CLI_SERVER_WORKERS: '4' },
    });
    const url = `http://127.0.0.1:${port}/`;
    return { url, answers: () => pageSays(url, 'rcmloginuser') };
  },
};

function lay({ folder, imapPort, smtpPort }: School): string {
  const own = join(folder, 'roundcube');
  for (const part of ['temp', 'logs']) mkdirSync(join(own, part), { recursive: true });
  for (const name of ['defaults.inc.php', 'mimetypes.php']) cpSync(`/etc/roundcube/${name}`, join(own, name));
  const values: Readonly<Record<string, string | number>> = { folder, imapPort, smtpPort, domain: DOMAIN };
  const config = readFileSync(join(import.meta.dirname, 'config.inc.php'), 'utf8');
  writeFileSync(
    join(own, 'config.inc.php'),
    config.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key])),
  );
  const database = [join(import.meta.dirname, 'make-database.php'), join(own, 'roundcube.db')];
  const made = spawnSync('php', [...database, JSON.stringify(STAFF)], { encoding: 'utf8' });
  if (made.status !== 0)
    throw new Error(`Roundcube's database could not be made: ${made.stdout}${made.stderr}`);
  give(own, WEB);
  return own;
}
