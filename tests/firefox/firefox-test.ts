import { test as base } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { openFirefox } from '../editors/open-firefox';

interface Fixtures {
  readonly firefox: Browser;
  readonly tab: Page;
}

/** Every test has a Firefox of its own, in a fresh profile, with the shipped extension in it. */
export const test = base.extend<Fixtures>({
  firefox: async ({ browserName: _ }, use) => {
    const browser = await openFirefox();
    await use(browser);
    await browser.close();
  },
  tab: async ({ firefox }, use) => use(await firefox.newPage()),
});

/** What a page says, with single spaces. */
export async function wordsOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said.
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}
