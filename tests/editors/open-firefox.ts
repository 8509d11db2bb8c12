import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/machine/firefox';
import { firefoxUnderTest } from '../e2e/under-test';

const ADDON = 'alongside@example.org';
/** Any will do, but it must be known to open the extension's own pages. */
const UUID = '6f2b8f0e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
const SITE = 'http://127.0.0.1/*';

/** Opens Firefox in a fresh profile, with the extension installed and switched on for loopback pages. */
export async function openFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // The browser's question cannot be answered by a program: a click that asks counts as a yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(firefoxUnderTest());
  const page = await browser.newPage();
  await openOwnPage(page);
  await switchOn(page);
  await page.close();
  return browser;
}

/** Firefox never reports that a page of an extension has loaded, and may still be on its way to it. */
async function openOwnPage(page: Page): Promise<void> {
  await page.goto(`moz-extension://${UUID}/options.html`, { timeout: 1 }).catch(() => undefined);
  const ready = () => page.evaluate(() => location.protocol === 'moz-extension:' && document.body !== null);
  await expect.poll(() => ready().catch(() => false), { timeout: 30_000 }).toBe(true);
}

/** Asks for the site as our own pages do: in a click, because only then may it be asked. */
async function switchOn(page: Page): Promise<void> {
  await page.evaluate((site) => {
    const button = document.createElement('button');
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.onclick = async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      button.id = (await browser.permissions.request({ origins: [site] })) ? 'granted' : 'refused';
    };
    document.body.append(button);
  }, SITE);
  await page.mouse.click(100, 100);
  await page.waitForSelector('#granted');
  await page.waitForFunction(async () => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    return (await browser.scripting.getRegisteredContentScripts()).length > 0;
  });
}
