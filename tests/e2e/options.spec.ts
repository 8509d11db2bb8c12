import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { OWN_DATA, putRows } from '../pictures/own-data';
import { expect, test } from './fixtures';

test('everything is erased in one click and back in one', async ({ page, id }) => {
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByLabel('Where your school is').selectOption('Wales');
  await page.getByLabel('A word or name').fill('Acorns');
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: /^A last look/ }).click();
  await expect(page.getByText('acorns')).toBeVisible();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('acorns')).toBeHidden();
  await expect(page.getByLabel('Where your school is')).toHaveValue('England');
  await page.getByRole('button', { name: 'Bring them back' }).last().click();
  await expect(page.getByText('acorns')).toBeVisible();
  await expect(page.getByLabel('Where your school is')).toHaveValue('Wales');
  await expect(page.getByRole('switch', { name: /^A last look/ })).toBeChecked();
});

test('the rules are found by their words, each with where it comes from', async ({ page, id }) => {
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByRole('link', { name: 'See the rules' }).click();
  await page.getByLabel('Look for a word').fill('EHCP');
  const rule = page.getByRole('listitem').filter({ hasText: 'education, health and care plan' }).first();
  await expect(rule.getByRole('link')).toHaveAttribute('href', /^https?:/);
  await page.getByLabel('Look for a word').fill('xyzzy');
  await expect(page.getByText('0 found')).toBeVisible();
});

test('marks that cannot be brought back are still counted, and that is said', async ({ page, id }) => {
  await page.goto(`chrome-extension://${id}/practice.html`);
  await expect(page.getByText('Nothing is counted yet.')).toBeVisible();
  await page.evaluate(putRows, { setAside: OWN_DATA.setAside ?? [] });
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('No.', 'UnknownError');
    };
  });
  const row = page.locator('.row').filter({ hasText: 'You have set 2 aside.' });
  await row.getByRole('button', { name: 'Bring them back' }).click();
  await expect(row.getByText(messages.options_not_saved.message)).toBeVisible();
});
