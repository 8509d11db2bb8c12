import { saying } from './coach-page';
import { expect, test } from './fixtures';
import { Popup } from './popup';

const TEXT = 'I am writing with regard to Sam.';

test('the card sends the coach away from this site, after asking once, and the toolbar brings it back', async ({
  page,
  coach,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="8" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(TEXT);
  const [mark] = await coach.marks(1);
  if (mark) await coach.clickMark(mark);
  await coach.press(saying('card_not_here'));
  await coach.press(saying('card_leave_no'));
  expect(await coach.mounted()).toBe(true);

  await coach.press(saying('card_not_here'));
  await coach.press(saying('card_leave_yes'));
  await expect.poll(() => coach.mounted()).toBe(false);

  const popup = await Popup.open(page);
  await expect.poll(() => popup.words()).toContain('127.0.0.1');
  await popup.flip('Sit beside me');
  await page.locator('textarea').click();
  await expect.poll(() => coach.mounted()).toBe(true);
});

test('a word of the writer’s own is left alone at once in a letter that is open', async ({
  page,
  context,
  coach,
  id,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="8" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(TEXT);
  await coach.marks(1);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.getByLabel('A word or name').fill('with regard to');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Take away with regard to' })).toBeVisible();
  await page.bringToFront();
  await coach.marks(0);
});
