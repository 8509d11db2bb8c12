import type { Page } from '@playwright/test';
import { saying } from './coach-page';
import { expect, test } from './fixtures';
import { openGmail, sendByKeyboard } from './last-look';

const BLANK = 'Dear [name], Sam helped a friend today. We will meet on Monday.';

const send = (page: Page) => page.locator('.Up [role=button]').click();

test('a letter with an unfilled blank is asked about once, and then goes', async ({
  page,
  context,
  coach,
}) => {
  await openGmail(page, context, true);
  await page.keyboard.type(BLANK);
  await coach.badge(/\w/);
  await page.waitForTimeout(600);

  await send(page);
  const asked = await coach.tree.wait('alertdialog', saying('last_look'));
  expect(asked.text).toContain('[name]');
  await expect(page).toHaveTitle('Inbox');
  await coach.press(saying('last_look_again'));
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('[name]');
  expect(await coach.tree.find('alertdialog')).toBeNull();

  await page.locator('input[name=subjectbox]').click();
  await send(page);
  await expect(page).toHaveTitle('Sent 1');
});

test('“Send” sends, once, also when the letter had lost the focus and by keyboard', async ({
  page,
  context,
  coach,
}) => {
  await openGmail(page, context, true);
  await page.keyboard.type(BLANK);
  await coach.badge(/\w/);
  await page.waitForTimeout(600);
  await page.locator('input[name=subjectbox]').click();
  await expect.poll(() => coach.mounted()).toBe(false);
  await send(page);
  await coach.tree.wait('alertdialog', saying('last_look'));
  await sendByKeyboard(page, coach);
  await expect(page).toHaveTitle('Sent 1');
  await expect.poll(() => coach.mounted()).toBe(false);
});

test('Ctrl+Enter in the letter is held too, and Escape leads back to it', async ({
  page,
  context,
  coach,
}) => {
  await openGmail(page, context, true);
  await page.keyboard.type(BLANK);
  await coach.badge(/\w/);
  await page.waitForTimeout(600);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Inbox');
  await expect(page.getByRole('textbox', { name: 'Body' })).toBeFocused();
  expect(await coach.tree.find('alertdialog')).toBeNull();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveTitle('Sent 1');
});

test('a letter that is fine is never held, nor any where it was not asked for', async ({
  page,
  context,
  coach,
}) => {
  await openGmail(page, context, true);
  await page.keyboard.type(BLANK.replace('[name]', 'Mrs Okafor'));
  await coach.badge(/\w/);
  await page.waitForTimeout(600);
  await send(page);
  await expect(page).toHaveTitle('Sent 1');

  await openGmail(page, context, false);
  await page.keyboard.type(BLANK);
  await coach.badge(/\w/);
  await page.waitForTimeout(600);
  await send(page);
  await expect(page).toHaveTitle('Sent 1');
});
