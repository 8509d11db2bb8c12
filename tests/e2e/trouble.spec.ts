import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { expect, test } from './fixtures';

/** Runs in a page or the worker of the extension: no database can be had, as in some private windows. */
function refuseDatabases(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
}

test('where the browser refuses a database, what is taught still holds in every window, and that is said', async ({
  page,
  context,
  coach,
  id,
  pages,
}) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(refuseDatabases);
  const options = await context.newPage();
  await options.addInitScript(refuseDatabases);
  await options.goto(`chrome-extension://${id}/options.html`);
  await expect(options.getByText(messages.keeps_nothing.message)).toBeVisible();
  await options.getByLabel('A word or name').fill('Acorns');
  await options.getByLabel('What to do').selectOption('mark');
  await options.getByLabel('What it means').fill('our breakfast club');
  await options.keyboard.press('Enter');
  await expect(options.getByText(messages.options_not_kept.message)).toBeVisible();
  await expect(options.getByText('acorns – our breakfast club')).toBeVisible();

  await page.bringToFront();
  await page.goto(pages.page('<textarea rows="12" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type('Tobi goes to Acorns on Monday.');
  expect((await coach.marks(1)).map(({ text }) => text)).toEqual(['Acorns']);

  await options.bringToFront();
  await options.goto(`chrome-extension://${id}/practice.html`);
  await expect(options.getByText(messages.keeps_nothing.message)).toBeVisible();
});

test('a word that is changed in one window is seen so in another', async ({ page, context, id }) => {
  await page.goto(`chrome-extension://${id}/options.html`);
  const other = await context.newPage();
  await other.goto(`chrome-extension://${id}/options.html`);
  await other.getByLabel('A word or name').fill('Acorns');
  await other.keyboard.press('Enter');
  await expect(page.getByText(/^acorns/)).toBeVisible();

  await page.getByLabel('A word or name').fill('Acorns');
  await page.getByLabel('What to do').selectOption('mark');
  await page.getByLabel('What it means').fill('our breakfast club');
  await page.keyboard.press('Enter');
  await expect(other.getByText('acorns – our breakfast club')).toBeVisible();
  await other.getByRole('button', { name: /^Take away acorns/ }).click();
  await expect(page.getByText(/^acorns/)).toBeHidden();
});

test('where the browser takes nothing away, what stays is seen and that is said', async ({ page, id }) => {
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByLabel('A word or name').fill('Acorns');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^acorns/)).toBeVisible();
  await page.evaluate(() => {
    Object.assign(globalThis, { takes: IDBObjectStore.prototype.delete });
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('No.', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: /^Take away acorns/ }).click();
  await expect(page.getByText(messages.options_not_saved.message)).toBeVisible();
  await expect(page.getByText(/^acorns/)).toBeVisible();

  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = (globalThis as unknown as { takes: IDBObjectStore['delete'] }).takes;
  });
  await page.getByRole('button', { name: /^Take away acorns/ }).click();
  await expect(page.getByText(/^acorns/)).toBeHidden();
  await expect(page.getByText(messages.options_not_saved.message)).toBeHidden();
});
