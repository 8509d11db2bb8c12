import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { CoachPage } from './coach-page';
import { type OpenBrowser, openBrowser } from './open-browser';
import { type PageServer, servePages } from './page-server';

export { expect } from '@playwright/test';

interface Fixtures {
  readonly browserWithCoach: OpenBrowser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly coach: CoachPage;
  /** The id of the extension. */
  readonly id: string;
}

interface WorkerFixtures {
  /** Pages on a loopback address where the coach is switched on. */
  readonly pages: PageServer;
}

/** Every test has a browser of its own, in a fresh profile, with the shipped extension in it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browserWithCoach: async ({ viewport: _ }, use) => {
    const opened = await openBrowser();
    await use(opened);
    await opened.close();
  },
  context: async ({ browserWithCoach }, use) => use(browserWithCoach.context),
  id: async ({ browserWithCoach }, use) => use(browserWithCoach.id),
  page: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.bringToFront();
    await use(page);
  },
  coach: async ({ page }, use) => use(new CoachPage(page)),
  pages: [
    async ({ browserName: _ }, use) => {
      const server = await servePages();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});
