import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What each room may import from, beside itself. Nothing else, and never upwards. */
const BELOW: Record<string, readonly string[]> = {
  entrypoints: [
    'src/coach',
    'src/page',
    'src/notebook',
    'src/settings',
    'src/wire',
    'src/review',
    'lexicons',
  ],
  // The coach's own words are files that the browser reads too.
  'src/coach': ['src/page', 'src/notebook', 'src/settings', 'src/wire', 'src/review', 'public/_locales'],
  'src/page': [],
  'src/notebook': ['src/review'],
  'src/settings': ['src/review'],
  'src/wire': ['src/review'],
  'src/review': ['lexicons'],
  lexicons: [],
};

/** Libraries a room may not know, because they would bring it a screen, a browser or a language. */
const FORBIDDEN: Record<string, RegExp> = {
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

const roomOf = (path: string) =>
  [...Object.keys(BELOW), 'public/_locales'].find((room) => path === room || path.startsWith(`${room}/`));

const files = Object.keys(BELOW).flatMap(sources);

describe('the house', () => {
  it('has files in its rooms', () => {
    expect(files.length).toBeGreaterThan(20);
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
