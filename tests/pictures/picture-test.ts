import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../scripts/machine/extension';
import { expect } from '../e2e/fixtures';
import { decodePng } from '../e2e/png';
import { MOST_OTHER, otherness } from './compare';
import { encodeWithPalette } from './palette';

// The browsers that this worker starts inherit it: the same fonts on every machine.
process.env.FONTCONFIG_FILE = join(import.meta.dirname, 'fonts.conf');

const KEPT = join(import.meta.dirname, 'kept');
const SEEN = join(ROOT, 'test-results', 'pictures');
const MAKES = process.env.ALONGSIDE_PICTURES === 'make';

/** A picture of a page once it has stopped changing. */
export async function stillPicture(page: Page, fullPage: boolean): Promise<Buffer> {
  const take = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide', fullPage });
  return still(take);
}

/** What `take` gives as soon as it gives the same twice. */
export async function still(take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  await expect(async () => {
    const before = last;
    last = await take();
    expect(last.equals(before), 'The screen is still changing.').toBe(true);
  }).toPass({ timeout: 15_000 });
  return last;
}

/** Holds a screen against the picture that is kept of it, or keeps this one when pictures are made. */
export function expectPicture(name: string, png: Buffer): void {
  const path = join(KEPT, `${name}.png`);
  const seen = decodePng(png);
  if (MAKES) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, encodeWithPalette(seen));
    return;
  }
  expect(existsSync(path), `There is no picture “${name}” yet: npm run pictures makes it.`).toBe(true);
  const other = otherness(decodePng(readFileSync(path)), seen);
  if (other > MOST_OTHER) {
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(join(SEEN, `${name}.png`), png);
  }
  const help = `“${name}” looks otherwise than its picture: compare tests/pictures/kept/${name}.png with test-results/pictures/${name}.png. If it is meant, npm run pictures makes the pictures anew.`;
  expect.soft(other, help).toBeLessThanOrEqual(MOST_OTHER);
}

/** Keeps a picture that is only looked at, or holds the size of the one that is kept. */
export function expectSize(path: string, png: Buffer): void {
  const file = join(ROOT, path);
  const seen = decodePng(png);
  if (MAKES) writeFileSync(file, encodeWithPalette(seen));
  const { width, height } = decodePng(readFileSync(file));
  expect({ width, height }).toEqual({ width: seen.width, height: seen.height });
}
