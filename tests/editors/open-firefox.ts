import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/machine/firefox';
import { firefoxUnderTest } from '../e2e/under-test';
import { Bidi } from './bidi';

export const ADDON = 'alongside@example.org';
/** Any will do, but it must be known to open the extension's own pages. */
const UUID = '6f2b8f0e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
const SITE = 'http://127.0.0.1/*';

export interface FirefoxOptions {
  /** Folder of the extension; the build under test when left out. */
  readonly folder?: string;
  /** The id in its manifest. */
  readonly addon?: string;
  /** True where every window is a private one, and the extension may be in them. */
  readonly privately?: boolean;
  /** Folder of a profile that outlives the browser, with what the extension stored; a fresh one when left out. */
  readonly profile?: string;
  /** True where the person has chosen the colours, as with high contrast. */
  readonly forcedColours?: boolean;
}

/** Opens Firefox in a fresh profile, with the extension installed and switched on for loopback pages. */
export async function openFirefox({
  folder = firefoxUnderTest(),
  addon = ADDON,
  privately = false,
  profile,
  forcedColours = false,
}: FirefoxOptions = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
      // The browser's question cannot be answered by a program: a click that asks counts as a yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension that a driver installs is taken out as the browser closes, and what it stored with it.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      ...(privately ? { 'browser.privatebrowsing.autostart': true } : {}),
      ...(forcedColours ? { 'browser.display.document_color_use': 2 } : {}),
    },
  });
  if (privately) await new Bidi(browser).installForPrivateWindows(folder);
  else await browser.installExtension(folder);
  const page = await browser.newPage();
  await openOwnPage(page, 'options');
  await switchOn(page);
  await page.close();
  return browser;
}

/**
 * Opens a page of the extension.
 * Firefox never reports that such a page has loaded, and may still be on its way to it.
 */
export async function openOwnPage(page: Page, name: string): Promise<void> {
  const address = `moz-extension://${UUID}/${name}.html`;
  await page.goto(address, { timeout: 1 }).catch(() => undefined);
  const ready = () =>
    page.evaluate((to) => location.href === to && document.querySelector('h1') !== null, address);
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
