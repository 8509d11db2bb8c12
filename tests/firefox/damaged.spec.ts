import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { openFirefox, openOwnPage } from '../editors/open-firefox';
import { wordsOf } from './firefox-test';

async function inSettings(profile: string, act: (settings: Page) => Promise<void>): Promise<void> {
  const browser = await openFirefox({ profile });
  const settings = await browser.newPage();
  const errors: unknown[] = [];
  settings.on('pageerror', (error) => errors.push(error));
  await openOwnPage(settings, 'options');
  await settings.waitForSelector('select:not(:disabled)');
  await act(settings);
  expect(errors).toEqual([]);
  await browser.close();
}

async function teach(settings: Page, word: string): Promise<void> {
  await settings.type('#own-words input', word);
  await settings.keyboard.press('Enter');
  await expect.poll(() => wordsOf(settings)).toContain(`Left alone ${word.toLowerCase()}`);
  expect(await wordsOf(settings)).not.toContain(messages.options_not_kept.message);
  expect(await wordsOf(settings)).not.toContain(messages.keeps_nothing.message);
}

/** Overwrites the notebook's database, as a dying disk would. What the extension stored otherwise lies in another. */
function damageNotebook(profile: string): void {
  const stored = join(profile, 'storage', 'default');
  const notebook = readdirSync(stored).find((name) => /^moz-extension\+\+\+[\da-f-]+$/.test(name));
  const folder = join(stored, notebook ?? '', 'idb');
  const files = readdirSync(folder).filter((name) => name.includes('.sqlite'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const path = join(folder, file);
    writeFileSync(path, Buffer.alloc(Math.max(statSync(path).size, 64), 0xa5));
  }
}

test('in Firefox too, a notebook that is damaged on the disk begins anew, and what comes next is kept', async () => {
  // Three browsers, one after the other.
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'alongside-firefox-'));
  await inSettings(profile, async (settings) => {
    await settings.select('select', 'Wales');
    await teach(settings, 'Acorns');
  });
  damageNotebook(profile);
  await inSettings(profile, async (settings) => {
    expect(await settings.$eval('select', ({ value }) => value)).toBe('Wales');
    expect(await wordsOf(settings)).not.toContain('acorns');
    await teach(settings, 'Oaks');
  });
  await inSettings(profile, async (settings) => {
    await expect.poll(() => wordsOf(settings)).toContain('Left alone oaks');
    expect(await settings.$eval('select', ({ value }) => value)).toBe('Wales');
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
