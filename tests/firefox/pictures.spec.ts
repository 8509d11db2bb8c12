import { expect } from '@playwright/test';
import { openOwnPage } from '../editors/open-firefox';
import { OWN_DATA, putRows } from '../pictures/own-data';
import { expectPicture, still } from '../pictures/picture-test';
import { test, wordsOf } from './firefox-test';

/** Our pages, with what each says once all of it is there, and its width. */
const PAGES = [
  ['welcome', 'Try a sample letter', 1000],
  ['options', 'acorns – our breakfast club', 1000],
  ['practice', 'Together', 1000],
  ['rules', 'found', 1000],
  ['popup', 'Pause for an hour', 340],
] as const;

test('our pages look in Firefox as they should', async ({ tab }) => {
  test.setTimeout(120_000);
  await openOwnPage(tab, 'practice');
  await expect.poll(() => wordsOf(tab)).toContain('Nothing is counted yet.');
  await tab.evaluate(putRows, OWN_DATA);
  for (const [name, said, width] of PAGES) {
    await tab.setViewport({ width, height: 680 });
    await openOwnPage(tab, name);
    await expect.poll(() => wordsOf(tab)).toContain(said);
    await expect.poll(() => tab.evaluate(() => document.querySelectorAll('select:disabled').length)).toBe(0);
    if (name === 'rules') await tab.type('input', 'EHCP');
    if (name === 'rules') await expect.poll(() => wordsOf(tab)).toContain('4 found');
    const fullPage = name !== 'rules';
    expectPicture(
      `firefox-${name}`,
      await still(async () => Buffer.from(await tab.screenshot({ fullPage }))),
    );
  }
});
