import { test as browserTest } from '../e2e/fixtures';
import { type Mailbox, openMailbox } from './roundcube/mailbox';

export { expect } from '../e2e/fixtures';

/** Tests in a real mailbox: one for each worker, so that no two tests read each other's mail. */
export const test = browserTest.extend<object, { mailbox: Mailbox }>({
  mailbox: [
    async ({ browserName: _ }, use) => {
      const mailbox = await openMailbox();
      await use(mailbox);
      await mailbox.stop();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});
