import type { Page } from '@playwright/test';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { expect, test } from './fixtures';
import { pressAgainWhenErased } from './press-again';
import { wholeDatabase } from './whole-database';

async function withOwnWord(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByLabel('A word or name').fill('Acorns');
  await page.keyboard.press('Enter');
  await expect(page.getByText('acorns')).toBeVisible();
}

test('a second press while everything is erased does not lose the way back', async ({ page, id }) => {
  await withOwnWord(page, id);
  await page.getByRole('button', { name: 'Erase everything' }).evaluate(pressAgainWhenErased);
  await expect(page.getByText('acorns')).toBeHidden();
  await page.getByRole('button', { name: 'Bring them back' }).last().click();
  await expect(page.getByText('acorns')).toBeVisible();
});

test('a double click erases everything, and does not take it back', async ({ page, id }) => {
  await withOwnWord(page, id);
  const button = page.locator('.row').filter({ hasText: 'Erase everything' }).getByRole('button');
  await button.hover();
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByText(messages.options_erased.message)).toBeVisible();
  // However late the second click is: it is one of a double click for as long as the browser says so.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  expect(await page.evaluate(wholeDatabase)).not.toContain('acorns');
  await expect(page.getByText('acorns')).toBeHidden();
  await page.getByRole('button', { name: 'Bring them back' }).last().click();
  await expect(page.getByText('acorns')).toBeVisible();
});

test('settings that the browser does not forget are said, and what is gone can be brought back', async ({
  page,
  id,
}) => {
  await withOwnWord(page, id);
  await page.evaluate(() => {
    chrome.storage.local.clear = () => Promise.reject(new Error('No.'));
  });
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('acorns')).toBeHidden();
  await expect(page.locator('small[role=status]')).toHaveText(/did not keep/);
  await page.getByRole('button', { name: 'Bring them back' }).last().click();
  await expect(page.getByText('acorns')).toBeVisible();
});

test('what the database will not erase is still there, and that is said', async ({ page, id }) => {
  await withOwnWord(page, id);
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('No.', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.locator('small[role=status]')).toHaveText(/did not keep/);
  await expect(page.getByText('acorns')).toBeVisible();
});
