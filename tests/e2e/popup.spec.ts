import { expect, test } from './fixtures';
import { Popup } from './popup';

test('the toolbar button says how this letter stands, and switches the site off and on', async ({
  page,
  coach,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="8" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type('I am writing with regard to Sam. The SENCO met him.');
  const badge = await coach.badge(/\d/);

  const popup = await Popup.open(page);
  await expect.poll(() => popup.words()).toContain('127.0.0.1');
  const standing = /^Alongside: (.*)\. Open the panel/.exec(badge.name)?.[1];
  expect(await popup.words()).toContain(standing);

  await popup.flip('Sit beside me');
  await expect.poll(() => coach.mounted()).toBe(false);
});

test('over a page where no letter is open it says so', async ({ page, pages }) => {
  await page.goto(pages.page('<p>Nothing to write here.</p>'));
  const popup = await Popup.open(page);
  await expect.poll(() => popup.words()).toContain('No letter is open here');
});

test('where the browser will not say whether the site is let in, all else is there', async ({
  page,
  context,
  id,
  pages,
}) => {
  await page.goto(pages.page('<p>Nothing to write here.</p>'));
  // A tab of its own, behind the page that it is opened over: in the toolbar's own nothing can be refused in time.
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    chrome.permissions.contains = () => Promise.reject(new Error('No.'));
  });
  await page.bringToFront();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await expect(popup.getByRole('switch', { name: /127\.0\.0\.1/ })).not.toBeChecked();
  await expect(popup.getByText('No letter is open here')).toBeVisible();
});
