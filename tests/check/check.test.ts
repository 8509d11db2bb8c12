import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Flag } from '../../src/review/types';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'alongside-check-'));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, errors: run.stderr.trim().split('\n').filter(Boolean) };
}

const LETTER =
  'Dear Mrs Khan,\r\n\r\nI am writing with regard to Sami’s EHCP. 🙂 He has read three books this week.\r\n';
const letter = file('letter.txt', LETTER);

describe('the command line', () => {
  it('prints one JSON array, one object a file in the order given, with offsets into the file’s text', () => {
    const second = file('second.txt', 'Dear all,\n\nThe bus leaves at 9.15.\n');
    const { status, out } = check(['--json', letter, second]);
    const reviews = JSON.parse(out) as { file: string; flags: Flag[]; has: string[]; lacks: string[] }[];
    expect(status).toBe(0);
    expect(reviews.map((review) => review.file)).toEqual([letter, second]);
    expect(Object.keys(reviews[0] as object).sort()).toEqual(
      ['audience', 'file', 'flags', 'has', 'kind', 'lacks', 'notes', 'reading'].sort(),
    );
    const flags = reviews[0]?.flags ?? [];
    expect(flags.map((flag) => flag.text)).toContain('with regard to');
    for (const flag of flags) {
      expect(LETTER.slice(flag.start, flag.end)).toBe(flag.text);
      expect(Object.keys(flag).sort()).toEqual(
        ['end', 'family', 'rule', 'source', 'start', 'suggestions', 'text', 'why'].sort(),
      );
    }
  });

  it('names each file that it cannot review on a line of its own, reviews the others, and says so with status 2', () => {
    const empty = file('empty.txt', ' \n');
    const binary = file('binary.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 1]));
    const latin = file('latin.txt', Buffer.from([0x44, 0xe9, 0x61, 0x72]));
    const huge = file('huge.txt', 'a '.repeat(5 * 1024 * 512));
    const missing = join(folder, 'missing.txt');
    const { status, out, errors } = check(['--json', missing, empty, letter, binary, latin, huge, folder]);
    expect(status).toBe(2);
    expect((JSON.parse(out) as { file: string }[]).map((review) => review.file)).toEqual([letter]);
    expect(errors).toHaveLength(6);
    for (const [index, name] of [missing, empty, binary, latin, huge, folder].entries()) {
      expect(errors[index]).toContain(name);
    }
  });

  it('reads standard input for -', () => {
    const { out } = check(['--json', '-'], LETTER);
    const [review] = JSON.parse(out) as { file: string; flags: Flag[] }[];
    expect(review?.file).toBe('-');
    expect(review?.flags.map((flag) => flag.text)).toContain('with regard to');
  });

  it('says in plain words which line, what it may do and what could stand there', () => {
    const { out } = check([letter]);
    expect(out).toContain('Line 3: “with regard to”');
    expect(out).toContain('Instead: about');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('refuses a nation it does not know, with a sentence and how to use it', () => {
    const { status, errors } = check(['--nation', 'France', letter]);
    expect(status).toBe(2);
    expect(errors[0]).toBe('--nation is one of England, Scotland, Wales, NI, not "France"');
  });
});
