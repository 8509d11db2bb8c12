import { rmSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { CoachPage, saying } from './coach-page';
import { copyOf, makeNewer, NEWER } from './newer';
import { openBrowser } from './open-browser';
import { type PageServer, servePages } from './page-server';
import { underTest } from './under-test';

const TEXT = 'I am writing with regard to Sam.';
const MORE = ' It is with regard to maths.';
const RICH = '<div id="draft" contenteditable="true" role="textbox" style="height: 9em; width: 30em"></div>';
const FRAME = 'style="width: 600px; height: 200px; border: 0"';

interface Fixtures {
  readonly folder: string;
  readonly context: BrowserContext;
  /** Puts a newer version in the place of the one that runs. */
  readonly update: () => Promise<void>;
  readonly pages: PageServer;
}

const test = base.extend<Fixtures>({
  folder: async ({ viewport: _ }, use) => {
    const folder = copyOf(underTest());
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  context: async ({ folder }, use) => {
    const { context, close } = await openBrowser({ folder, installs: true });
    await use(context);
    await close();
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  update: async ({ context, folder }, use) =>
    use(async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      makeNewer(folder);
      const started = context.waitForEvent('serviceworker');
      // The driver's list of what it can send is older than the browser.
      const send = session?.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.loadUnpacked', { path: folder });
      const worker = await started;
      expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe(NEWER);
    }),
  pages: async ({ browserName: _ }, use) => {
    const server = await servePages();
    await use(server);
    await server.close();
  },
});

/** Held on to by the page, so that it is known again whether what is drawn was drawn before. */
const remember = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const found = document.querySelector('alongside-coach');
    if (!found) throw new Error('There is no coach in the page.');
    found.className = 'earlier';
  });

const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('alongside-coach')].map(({ className }) => className));

test('the extension is updated while drafts are open: they go on, and a new coach sits beside each', async ({
  context,
  pages,
  update,
}) => {
  const errors: string[] = [];
  const open = async (field: string, frame?: string) => {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(pages.page(field));
    await page.locator('#draft').click();
    await page.keyboard.type(TEXT);
    const coach = new CoachPage(page);
    await coach.marks(1, frame);
    await remember(page);
    return { page, coach, frame };
  };
  const drafts = [await open('<textarea id="draft" rows="8" cols="60"></textarea>'), await open(RICH, '')];
  await update();
  for (const { page, coach, frame } of drafts) {
    await page.bringToFront();
    await expect.poll(() => drawn(page)).toEqual(['']);
    await page.keyboard.type(MORE);
    const written = () =>
      page.locator('#draft').evaluate((at) => ('value' in at ? String(at.value) : at.textContent));
    expect(await written()).toBe(TEXT + MORE);
    await coach.marks(2, frame);
    expect(await drawn(page)).toEqual(['']);
    expect(await coach.tree.all('button', saying('badge_name'))).toHaveLength(1);
    await coach.choose('with regard to', new RegExp(`${saying('card_change_to').source} about`), frame);
    await expect.poll(written).toBe(TEXT.replace('with regard to', 'about') + MORE);
    await page.keyboard.press('Control+z');
    await expect.poll(written).toBe(TEXT + MORE);
  }
  expect(errors).toEqual([]);
});

test('after an update, tabs that were open have a coach again without a reload, one each, in all their frames', async ({
  context,
  page,
  pages,
  update,
}) => {
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: RICH }),
  );
  await page.goto('https://mail.google.com/mail/');
  const frames = await context.newPage();
  const inner = [`srcdoc='${RICH}'`, `sandbox srcdoc='${RICH}'`, `src="${pages.page(RICH)}"`];
  await frames.goto(
    pages.page(
      inner.map((source, at) => `<iframe id="f${at}" name="f${at}" ${FRAME} ${source}></iframe>`).join(''),
    ),
  );
  await update();

  await page.bringToFront();
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await new CoachPage(page).marks(1, '');
  expect(await drawn(page)).toEqual(['']);
  await frames.bringToFront();
  for (const name of ['f0', 'f1', 'f2']) {
    await frames.frameLocator(`#${name}`).locator('#draft').click();
    await frames.keyboard.type(TEXT);
    await new CoachPage(frames).marks(1, name);
  }
});
