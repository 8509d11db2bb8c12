import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLexicons } from '../../lexicons/read';

const LEXICONS = join(import.meta.dirname, '../../lexicons');

const RULE = `- id: a-new-rule
  family: blame
  match: ["as i said before"]
  unless:
    - "for the first time"
    - excuse: EXCUSE
    - "at the fair"
  why: "It sounds tired of asking."
  source: { title: "A guide", link: https://example.org }
  flag: ["As I said before, bring the form."]
  leave: ["Bring the form, please."]
`;

interface Excuse {
  readonly for: string;
  readonly lines: readonly string[];
}

const excuses = parse(readFileSync(join(LEXICONS, 'excuses.yaml'), 'utf8')) as Record<string, Excuse>;

describe('excuses that rules share', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lexicons-'));
    cpSync(LEXICONS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are spelt out where a rule names them, among its own', () => {
    writeFileSync(join(folder, 'framing', 'new.yaml'), RULE.replace('EXCUSE', 'out-of-reach'));
    const rule = readLexicons(folder).entries.find(({ id }) => id === 'a-new-rule');
    expect(rule?.unless).toEqual([
      'for the first time',
      ...(excuses['out-of-reach']?.lines ?? []),
      'at the fair',
    ]);
    expect(rule?.unless.length).toBeGreaterThan(3);
  });

  it('fail in one sentence where a name is not known', () => {
    writeFileSync(join(folder, 'framing', 'new.yaml'), RULE.replace('EXCUSE', 'prase'));
    expect(() => readLexicons(folder)).toThrow(
      `${join('framing', 'new.yaml')}, a-new-rule: excuses.yaml has no excuse named "prase"`,
    );
  });

  it('are each named by rules, and no rule repeats the lines of one', () => {
    const written = ['framing', 'words', 'terms'].flatMap((name) =>
      readdirSync(join(LEXICONS, name)).map((file) => readFileSync(join(LEXICONS, name, file), 'utf8')),
    );
    const rules = written.flatMap((text) => parse(text) as { id: string; unless?: (string | object)[] }[]);
    const named = new Set(
      rules.flatMap(({ unless = [] }) =>
        unless.flatMap((one) => (typeof one === 'object' && 'excuse' in one ? [one.excuse] : [])),
      ),
    );
    expect([...named].sort()).toEqual(Object.keys(excuses).sort());
    const repeats = rules.filter(({ unless = [] }) =>
      Object.values(excuses).some(({ lines }) => lines.every((line) => unless.includes(line))),
    );
    expect(repeats.map(({ id }) => id)).toEqual([]);
  });
});
