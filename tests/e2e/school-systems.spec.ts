import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { CoachPage, saying } from './coach-page';
import { type OpenBrowser, openBrowser } from './open-browser';

const SITE = 'https://teach.classdojo.com';
const PAGE = `<!doctype html><html lang="en-GB"><title>Messages</title>
  <textarea id="letter" rows="8" cols="60"></textarea>`;
const TEXT = 'I am writing with regard to Sam.';

/** A page with an editor of its own, and one in a blank frame. */
const RICH = `<!doctype html><html lang="en-GB"><title>Messages</title>
  <div id="letter" contenteditable="true" style="height: 9em">${TEXT}</div>
  <iframe name="editor" srcdoc="<body contenteditable>${TEXT}</body>" style="width: 600px; height: 9em"></iframe>`;

/** Everything of ours that a page could find in its document. */
function remains(): { elements: number; sheets: number; highlights: number } {
  return {
    elements: document.querySelectorAll('alongside-coach, alongside-marks').length,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  };
}

/** A browser that may be opened again with all that it knew. */
const test = base.extend<{ open: () => Promise<OpenBrowser> }>({
  open: async ({ viewport: _ }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'alongside-again-'));
    const opened: OpenBrowser[] = [];
    await use(async () => {
      const browser = await openBrowser({ profile });
      opened.push(browser);
      await browser.context.route(`${SITE}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: PAGE }),
      );
      return browser;
    });
    for (const browser of opened) await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

const firstPage = async (context: BrowserContext): Promise<Page> =>
  context.pages()[0] ?? (await context.newPage());

async function openOptions({ context, id }: OpenBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await expect(options.getByLabel('Where your school is')).toBeEnabled();
  return options;
}

const switchFor = (options: Page, name: string) => options.getByRole('switch', { name, exact: true });

/** Has the browser say yes when it is asked for the site: its question cannot be pressed by a program. */
async function sayYes({ context, id }: OpenBrowser, asked = SITE): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([of, site]) => {
      const browsers = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      };
      return browsers.developerPrivate.addHostPermission(`${of}`, `${site}/*`);
    },
    [id, asked],
  );
  await page.close();
}

/** Writes into the letter of an open page, and sees the coach there. */
async function coached(page: Page): Promise<CoachPage> {
  await page.bringToFront();
  await page.locator('#letter').click();
  await page.keyboard.type(TEXT);
  const coach = new CoachPage(page);
  await coach.marks(1);
  return coach;
}

async function left(coach: CoachPage): Promise<void> {
  await expect.poll(() => coach.mounted()).toBe(false);
  await coach.page.locator('#letter').fill('');
  await coach.page.locator('#letter').pressSequentially(TEXT);
  await expect(coach.page.locator('#letter')).toHaveValue(TEXT);
  expect(await coach.mounted()).toBe(false);
  expect(await coach.marksNow()).toEqual([]);
}

test('one click by name brings the coach to a page that is open, another sends it away, and all holds after a restart', async ({
  open,
}) => {
  const first = await open();
  const page = await firstPage(first.context);
  await page.goto(`${SITE}/#/messages`);
  const options = await openOptions(first);
  await sayYes(first);
  const classDojo = switchFor(options, 'ClassDojo');
  await expect(classDojo).not.toBeChecked();
  await options.bringToFront();
  await classDojo.focus();
  await options.keyboard.press('Space');
  await expect(classDojo).toBeChecked();
  await expect(options.getByRole('status').filter({ hasText: 'Switched on at ClassDojo.' })).toHaveCount(1);
  await coached(page);
  await first.context.close();

  const second = await open();
  const again = await firstPage(second.context);
  await again.goto(`${SITE}/#/messages`);
  const coach = await coached(again);
  const optionsAgain = await openOptions(second);
  await expect(switchFor(optionsAgain, 'ClassDojo')).toBeChecked();
  await switchFor(optionsAgain, 'ClassDojo').click();
  await expect(switchFor(optionsAgain, 'ClassDojo')).not.toBeChecked();
  await again.bringToFront();
  await left(coach);
  await second.context.close();

  const third = await open();
  const last = await firstPage(third.context);
  await last.goto(`${SITE}/#/messages`);
  await last.locator('#letter').click();
  await left(new CoachPage(last));
  const worker = third.context.serviceWorkers()[0] ?? (await third.context.waitForEvent('serviceworker'));
  const matches = () =>
    worker.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
    );
  await expect.poll(matches).toEqual(['http://127.0.0.1/*']);
});

test('switched on again, it comes back into the same open page, once', async ({ open }) => {
  const browser = await open();
  const page = await firstPage(browser.context);
  await page.goto(`${SITE}/#/messages`);
  const options = await openOptions(browser);
  for (let turn = 0; turn < 2; turn += 1) {
    await sayYes(browser);
    await options.bringToFront();
    await switchFor(options, 'ClassDojo').click();
    await expect(switchFor(options, 'ClassDojo')).toBeChecked();
    const coach = await coached(page);
    await coach.panel();
    const dialogs = (await coach.tree.nodes()).filter(({ role }) => role === 'dialog');
    expect(dialogs.map(({ name }) => saying('panel_name').test(name))).toEqual([true]);
    await options.bringToFront();
    await switchFor(options, 'ClassDojo').click();
    await page.bringToFront();
    await left(coach);
    await page.locator('#letter').fill('');
    await page.locator('#letter').blur();
  }
});

test('a system where each school has a host of its own is off once such a host was left, and comes back by its name', async ({
  open,
}) => {
  const browser = await open();
  await sayYes(browser, 'https://*.uk.arbor.sc');
  const options = await openOptions(browser);
  await switchFor(options, 'Arbor').click();
  await expect(switchFor(options, 'Arbor')).toBeChecked();
  const left = ['oak-primary.uk.arbor.sc', 'mail.example.org'];
  await options.evaluate((sitesOff) => chrome.storage.local.set({ sitesOff }), left);
  await expect(switchFor(options, 'Arbor')).not.toBeChecked();
  await switchFor(options, 'Arbor').click();
  await expect(switchFor(options, 'Arbor')).toBeChecked();
  const sitesOff = () => options.evaluate(async () => (await chrome.storage.local.get('sitesOff')).sitesOff);
  await expect.poll(sitesOff).toEqual(['mail.example.org']);
});

test('the browser is asked in the very click, and where it says no the switch says so and stays off', async ({
  open,
}) => {
  const browser = await open();
  await browser.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    // The browser's own answer, given by the test: its question cannot be seen or pressed from outside.
    chrome.permissions.request = (async (asked: chrome.permissions.Permissions) => {
      document.title = JSON.stringify([asked.origins, navigator.userActivation.isActive]);
      return false;
    }) as typeof chrome.permissions.request;
  });
  const options = await openOptions(browser);
  await switchFor(options, 'Tapestry').click();
  await expect(options).toHaveTitle(
    JSON.stringify([['https://tapestryjournal.com/*', 'https://www.tapestryjournal.com/*'], true]),
  );
  const sentence = 'Your browser did not allow it, so it stays off. You can try again when you like.';
  const row = options.getByRole('switch', { name: `Tapestry ${sentence}` });
  await expect(row).toBeVisible();
  await expect(row).not.toBeChecked();
  await expect(options.getByRole('status').filter({ hasText: sentence })).toHaveCount(1);
});

test('Welcome has the same switches, and nothing there is too wide at 320 pixels', async ({ open }) => {
  const browser = await open();
  const welcome = await firstPage(browser.context);
  await welcome.setViewportSize({ width: 320, height: 640 });
  await welcome.goto(`chrome-extension://${browser.id}/welcome.html`);
  await sayYes(browser);
  await welcome.getByText('Do you write in a school system too?').click();
  await switchFor(welcome, 'ClassDojo').click();
  await expect(switchFor(welcome, 'ClassDojo')).toBeChecked();
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await welcome.evaluate(wide)).toBe(0);
  const page = await browser.context.newPage();
  await page.goto(`${SITE}/#/messages`);
  await coached(page);
});

test('switched off, it leaves nothing in the page nor in the blank frame of an editor', async ({ open }) => {
  const browser = await open();
  await browser.context.route(`${SITE}/rich`, (route) =>
    route.fulfill({ contentType: 'text/html', body: RICH }),
  );
  const page = await firstPage(browser.context);
  await page.goto(`${SITE}/rich`);
  const frame = page.frame('editor');
  if (!frame) throw new Error('The page has no frame.');
  const clean = { elements: 0, sheets: 0, highlights: 0 };
  expect([await page.evaluate(remains), await frame.evaluate(remains)]).toEqual([clean, clean]);

  const options = await openOptions(browser);
  await sayYes(browser);
  await options.bringToFront();
  await switchFor(options, 'ClassDojo').click();
  await page.bringToFront();
  const coach = new CoachPage(page);
  await page.locator('#letter').click();
  await coach.marks(1, '');
  await frame.locator('body').click();
  await coach.marks(1, 'editor');
  expect((await frame.evaluate(remains)).highlights).toBeGreaterThan(0);

  await options.bringToFront();
  await switchFor(options, 'ClassDojo').click();
  await expect(switchFor(options, 'ClassDojo')).not.toBeChecked();
  await page.bringToFront();
  const both = async () => [await page.evaluate(remains), await frame.evaluate(remains)];
  await expect.poll(both).toEqual([clean, clean]);
});
