import type { Page } from '@playwright/test';
import { test as browserTest } from '../e2e/fixtures';
import type { MailPage } from './mail-page';
import { PROGRAMS, type ProgramName } from './programs';
import { type Mailbox, openMailbox } from './school/mailbox';

export { expect } from '../e2e/fixtures';

interface PageFixtures {
  /** The mail program in the browser with the coach. */
  readonly mail: MailPage;
  /** The same in another browser. */
  mailIn(page: Page): MailPage;
}

export interface WorkerOptions {
  /** Which mail program the tests are run in: a project says so. */
  readonly program: ProgramName;
}

/** Tests in a real mailbox: one for each worker, so that no two tests read each other's mail. */
export const test = browserTest.extend<PageFixtures, WorkerOptions & { mailbox: Mailbox }>({
  program: ['roundcube', { option: true, scope: 'worker' }],
  mailbox: [
    async ({ program }, use) => {
      const mailbox = await openMailbox(PROGRAMS[program].program);
      await use(mailbox);
      await mailbox.stop();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  mail: async ({ page, mailIn }, use) => use(mailIn(page)),
  mailIn: async ({ program, mailbox }, use) => use((page) => new PROGRAMS[program].Page(page, mailbox.url)),
});
