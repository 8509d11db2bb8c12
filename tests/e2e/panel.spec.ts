import { saying } from './coach-page';
import { expect, test } from './fixtures';

const LETTER = 'Dear Mrs Okafor,\nSam helped a friend today. He has been lazy this week.\n';

test('the balance is said in words, and the panel keeps still while somebody reads in it', async ({
  page,
  coach,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="20" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(LETTER);
  await coach.badge(/\d/);
  const panel = await coach.panel();
  expect(panel.text).toMatch(new RegExp(saying('balance_worries_one').source.slice(1)));

  const before = await coach.tree.box(panel);
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.keyboard.type('I am writing with regard to the SENCO and the EHCP. You must reply.');
  await expect.poll(async () => (await coach.panel()).text).toContain('with regard to');
  expect(await coach.tree.box(await coach.panel())).toEqual(before);

  await page.mouse.move(5, 5);
  await page.keyboard.type(' You must ring.');
  await expect.poll(async () => (await coach.tree.box(await coach.panel())).height).not.toBe(before.height);
});
