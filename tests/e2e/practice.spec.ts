import { OWN_DATA, putRows } from '../pictures/own-data';
import { expect, test } from './fixtures';
import { pressAgainWhenErased } from './press-again';
import { wholeDatabase } from './whole-database';

const LETTER =
  'Dear Mrs Okafor, Sam helped a new boy find his coat peg on Tuesday without being asked, and showed him the lunch boxes. He has an EHCP.';

test('a letter that was worked on is counted once, without a word of it, and erasing can be undone', async ({
  page,
  context,
  coach,
  id,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="12" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(LETTER);
  await coach.badge(/\d/);
  await page.keyboard.type(' What do you see at home?');
  await coach.badge(/\d/);

  const practice = await context.newPage();
  const together = practice.getByRole('row', { name: /^Together/ });
  await expect(async () => {
    await practice.goto(`chrome-extension://${id}/practice.html`);
    await expect(together).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(together.getByRole('cell').first()).toHaveText('1');
  expect(await practice.evaluate(wholeDatabase)).not.toMatch(/okafor|sam|peg|ehcp|home/i);

  await practice.emulateMedia({ media: 'print' });
  await expect(practice.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(together).toBeVisible();
  await practice.emulateMedia({ media: 'screen' });

  await practice.getByRole('button', { name: 'Erase all of this' }).click();
  await expect(practice.getByText('Nothing is counted yet.')).toBeVisible();
  await practice.getByRole('button', { name: 'Bring them back' }).click();
  await expect(together.getByRole('cell').first()).toHaveText('1');
});

test('the sample letter and one that is only looked at are not counted', async ({ page, coach, id }) => {
  await page.goto(`chrome-extension://${id}/desk.html?sample`);
  await coach.badge(/\d/);
  await page.keyboard.type('More. ');
  await page.waitForTimeout(1500);
  await page.goto(`chrome-extension://${id}/practice.html`);
  await expect(page.getByText('Nothing is counted yet.')).toBeVisible();
});

test('counts that are erased with two presses come back', async ({ page, id }) => {
  await page.goto(`chrome-extension://${id}/practice.html`);
  await expect(page.getByText('Nothing is counted yet.')).toBeVisible();
  await page.evaluate(putRows, { letters: OWN_DATA.letters ?? [] });
  await page.reload();
  await page.getByRole('button', { name: 'Erase all of this' }).evaluate(pressAgainWhenErased);
  await expect(page.getByText('Nothing is counted yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByRole('row', { name: /^Together/ })).toBeVisible();
});
