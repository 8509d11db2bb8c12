import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../school/mailbox';
import { account } from '../school/packages';
import { freePorts, give, startServer } from '../school/servers';
import { STAFF } from '../school/staff';

const PROGRAMS = '/usr/lib/postgresql';
const OWNER = account('postgres');
const LOOPBACK = '127.0.0.1';

/** Starts a PostgreSQL of the school's own, open to this machine alone; returns the address of SOGo's database in it. */
export async function startDatabase(folder: string): Promise<string> {
  const programs = join(PROGRAMS, newest(readdirSync(PROGRAMS)), 'bin');
  const [port = 0] = await freePorts(1);
  const own = join(folder, 'database');
  mkdirSync(own);
  give(own, OWNER);
  const data = join(own, 'data');
  finish(join(programs, 'initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const settings = [`listen_addresses=${LOOPBACK}`, 'unix_socket_directories=', 'fsync=off'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const command = [join(programs, 'postgres'), '-D', data, '-p', String(port), ...flags];
  startServer(folder, 'database', command, { as: OWNER });
  const at = ['-h', LOOPBACK, '-p', String(port), '-U', 'postgres'];
  await until(async () => spawnSync(join(programs, 'pg_isready'), ['-q', ...at]).status === 0);
  const psql = [...at, '-q', '-v', 'ON_ERROR_STOP=1'];
  finish(join(programs, 'psql'), [...psql, '-c', 'CREATE DATABASE sogo', 'postgres']);
  finish(join(programs, 'psql'), [...psql, '-f', '-', 'sogo'], tables());
  return `postgresql://postgres@${LOOPBACK}:${port}/sogo`;
}

/** The staff, as SOGo looks them up, and which editor each has chosen. */
function tables(): string {
  const texts = (...values: string[]): string => `(${values.map((value) => `'${value}'`).join(', ')})`;
  const people = STAFF.map(({ login, password, name, address }) =>
    texts(login, login, password, name, address),
  );
  const choices = STAFF.map(({ login, html }) =>
    texts(login, JSON.stringify({ SOGoMailComposeMessageType: html ? 'html' : 'text' }), '{}'),
  );
  return `
    CREATE TABLE staff (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text);
    INSERT INTO staff VALUES ${people.join(', ')};
    CREATE TABLE sogo_user_profile (c_uid varchar(255) PRIMARY KEY, c_defaults text, c_settings text);
    INSERT INTO sogo_user_profile VALUES ${choices.join(', ')};`;
}

function newest(versions: readonly string[]): string {
  return [...versions].sort((a, b) => Number(b) - Number(a))[0] ?? '';
}

function finish(program: string, args: readonly string[], input?: string): void {
  const options = { uid: OWNER.uid, gid: OWNER.gid, cwd: '/', encoding: 'utf8', input } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(`${program} did not succeed: ${error?.message ?? ''}${stdout}${stderr}`);
}
