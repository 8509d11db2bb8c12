import { saying } from './coach-page';
import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam. Thank you for coming in.';
const CHANGED = TEXT.replace('with regard to', 'about');
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);

test('a textarea of an ordinary page is coached', async ({ page, coach, pages }) => {
  await page.goto(pages.page('<label>Message <textarea rows="8" cols="60"></textarea></label>'));
  const field = page.locator('textarea');
  await field.click();
  await page.keyboard.type(TEXT);
  await coach.choose('with regard to', CHANGE);
  await expect(field).toHaveValue(CHANGED);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(TEXT);
});

test('a rich field of an ordinary page is coached', async ({ page, coach, pages }) => {
  await page.goto(
    pages.page('<div contenteditable="true" role="textbox" aria-label="Message" style="height: 9em"></div>'),
  );
  const field = page.getByRole('textbox');
  await field.click();
  await page.keyboard.type(TEXT);
  await coach.choose('with regard to', CHANGE, '');
  await expect(field).toHaveText(CHANGED);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveText(TEXT);
});

test('one-line, password and read-only fields are left alone, and so is a site that was not switched on', async ({
  page,
  coach,
  pages,
}) => {
  const address = pages.page(
    '<input type="text"><input type="search"><input type="password"><textarea readonly>with regard to</textarea><textarea id="draft"></textarea>',
  );
  await page.goto(address);
  for (const field of await page.locator('input, textarea[readonly]').all()) {
    await field.click();
    await page.keyboard.type(TEXT);
    await page.waitForTimeout(600);
    expect(await coach.mounted()).toBe(false);
  }
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await coach.badge(/\d/);

  await page.goto(address.replace('127.0.0.1', 'localhost'));
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await page.waitForTimeout(1500);
  expect(await coach.mounted()).toBe(false);
});
