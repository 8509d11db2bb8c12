import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const NEWER = '99.0';

/** Takes the folder of a built extension; returns that of a copy which can be made newer under a running browser. */
export function copyOf(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-update-'));
  cpSync(build, folder, { recursive: true });
  return folder;
}

/** Makes the extension in a folder a newer version. */
export function makeNewer(folder: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: NEWER }));
}
