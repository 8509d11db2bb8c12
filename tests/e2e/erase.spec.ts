import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

async function withOwnWord(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByLabel('A word or name').fill('Acorns');
  await page.keyboard.press('Enter');
  await expect(page.getByText('acorns')).toBeVisible();
}

test('a second press while everything is erased does not lose the way back', async ({ page, id }) => {
  await withOwnWord(page, id);
  // Both at once, as a held Enter or two fast presses come: the first has erased nothing yet.
  await page.getByRole('button', { name: 'Erase everything' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByText('acorns')).toBeHidden();
  await page.getByRole('button', { name: 'Bring them back' }).last().click();
  await expect(page.getByText('acorns')).toBeVisible();
});

test('a double click erases everything, and does not take it back', async ({ page, id }) => {
  await withOwnWord(page, id);
  await page.getByRole('button', { name: 'Erase everything' }).dblclick({ delay: 60 });
  await expect(page.getByRole('button', { name: 'Bring them back' }).last()).toBeEnabled();
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
