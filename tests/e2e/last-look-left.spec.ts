import type { BrowserContext, Page } from '@playwright/test';
import { type CoachPage, saying } from './coach-page';
import { expect, test } from './fixtures';
import { openGmail, sendByKeyboard } from './last-look';

/** Has a blank, and words to look at: once the badge counts them, all of it has been read. */
const LETTER = 'Dear [name], I am writing with regard to Sam, who helped a friend today. See you on Monday.';

const send = (page: Page) => page.locator('.Up [role=button]').click();
const subject = (page: Page) => page.locator('input[name=subjectbox]');
const body = (page: Page) => page.getByRole('textbox', { name: 'Body' });

async function write(page: Page, coach: CoachPage): Promise<void> {
  await page.keyboard.insertText(LETTER);
  await coach.badge(/\d/);
}

async function asked(coach: CoachPage): Promise<void> {
  await coach.tree.wait('alertdialog', saying('last_look'));
}

/** Writes a letter with a blank, presses Send, and waits for the question. */
async function sendUnfinished(page: Page, context: BrowserContext, coach: CoachPage): Promise<void> {
  await openGmail(page, context, true);
  await write(page, coach);
  await send(page);
  await asked(coach);
}

const questions = (coach: CoachPage) => coach.tree.all('alertdialog');

for (const [where, goThere] of [
  ['in the letter', async () => undefined],
  [
    'elsewhere',
    async (page: Page, coach: CoachPage) => {
      await subject(page).click();
      await expect.poll(() => coach.mounted()).toBe(false);
    },
  ],
] as const) {
  test(`a press beside the question takes it away, and “Send” asks again; the caret was ${where}`, async ({
    page,
    context,
    coach,
  }) => {
    await openGmail(page, context, true);
    await write(page, coach);
    await goThere(page, coach);
    await send(page);
    await asked(coach);
    await page.mouse.click(1100, 760);
    await expect.poll(() => coach.mounted()).toBe(false);

    await send(page);
    await asked(coach);
    await body(page).click();
    await expect.poll(() => questions(coach)).toEqual([]);
    await page.keyboard.type(' ');
    await expect(page).toHaveTitle('Inbox');

    await send(page);
    await asked(coach);
    await sendByKeyboard(page, coach);
    await expect(page).toHaveTitle('Sent 1');
  });
}

test('“Send” pressed once more while the question stands asks it again, where the page took the focus', async ({
  page,
  context,
  coach,
}) => {
  await sendUnfinished(page, context, coach);
  await body(page).focus();
  await send(page);
  await sendByKeyboard(page, coach);
  await expect(page).toHaveTitle('Sent 1');
});

test('a letter whose page takes the focus away from the question goes at the next “Send”', async ({
  page,
  context,
  coach,
}) => {
  await sendUnfinished(page, context, coach);
  await subject(page).focus();
  await expect.poll(() => coach.mounted()).toBe(false);
  await send(page);
  await expect(page).toHaveTitle('Sent 1');
});
