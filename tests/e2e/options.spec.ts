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
