import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What each room may import from, beside itself. Nothing else, and never upwards. */
const BELOW: Record<string, readonly string[]> = {
  entrypoints: [
    'src/pages',
    'src/answer',
    'src/coach',
    'src/coach/parts',
    'src/page',
    'src/notebook',
    'src/settings',
    'src/wire',
    'src/review',
    'lexicons',
  ],
  'src/pages': ['src/coach/parts', 'src/settings', 'src/review'],
  'src/answer': ['src/coach/parts', 'src/notebook', 'src/settings', 'src/wire', 'src/review'],
  'src/coach': ['src/coach/parts', 'src/page', 'src/notebook', 'src/settings', 'src/wire', 'src/review'],
  // The sentences that are said are files that the browser reads too.
  'src/coach/parts': ['src/wire', 'public/_locales'],
  'src/page': [],
  'src/notebook': ['src/review'],
  'src/settings': ['src/review'],
  'src/wire': ['src/review'],
  'src/review': ['lexicons'],
  lexicons: [],
};

/** Libraries a room may not know, because they would bring it a screen, a browser or a language. */
const FORBIDDEN: Record<string, RegExp> = {
  'src/answer': /^(?:preact|@floating-ui|node:|@preact)/,
  'src/review': /^(?:wxt|preact|dexie|@floating-ui|node:|@preact)/,
  'src/page': /^(?:compromise|preact|dexie|syllable|node:|@preact)/,
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  );
}

/** The innermost room that a file is in. */
const roomOf = (path: string) =>
  [...Object.keys(BELOW), 'public/_locales']
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .reduce<string | undefined>(
      (inner, room) => (room.length > (inner?.length ?? 0) ? room : inner),
      undefined,
    );

const files = [...new Set(Object.keys(BELOW).flatMap(sources))];

describe('the house', () => {
  it('has files in its rooms', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('has nothing in src outside its rooms', () => {
    expect(readdirSync(join(ROOT, 'src')).filter((name) => !(`src/${name}` in BELOW))).toEqual([]);
  });

  it.each(files)('%s imports only from the rooms below it', (file) => {
    const room = roomOf(file) as string;
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) {
        expect(FORBIDDEN[room]?.test(target) ?? false, `${file} imports ${target}`).toBe(false);
        continue;
      }
      const other = roomOf(relative(ROOT, join(ROOT, dirname(file), target)));
      expect([room, ...(BELOW[room] as readonly string[])], `${file} imports ${target}`).toContain(other);
    }
  });

  it.each(files.filter((file) => file.startsWith('src/review/')))(
    '%s knows no screen, no clock and no chance',
    (file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code).not.toMatch(/\b(?:document|window|browser|chrome|indexedDB|localStorage|fetch)\s*[.(]/);
      expect(code).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\./);
    },
  );
});
