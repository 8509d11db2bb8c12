import { openMailbox } from '../pictures/mailbox';
import { wrongInCoach } from './axe';
import { saying } from './coach-page';
import { expect, test } from './fixtures';

test('axe finds nothing wrong in a last look, in any look', async ({ page, context, pages }) => {
  test.setTimeout(120_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.storage.local.set({ lastLook: true }));
  const empty = await context.newPage();
  await empty.goto(pages.page('<main><h1>A copy</h1></main>'));
  await page.bringToFront();
  const coach = await openMailbox(page);
  await page.locator('.Up [role=button]').click();
  await coach.tree.wait('alertdialog', saying('last_look'));
  expect(await wrongInCoach(coach, empty)).toEqual([]);
});

test('axe finds nothing wrong where words are offered to copy, in any look', async ({
  page,
  context,
  coach,
  pages,
}) => {
  test.setTimeout(120_000);
  const empty = await context.newPage();
  await empty.goto(pages.page('<main><h1>A copy</h1></main>'));
  await page.bringToFront();
  await page.goto(pages.page('<textarea rows="12" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type('I am writing with regard to Sam.');
  await coach.marks(1);
  // A page that has its own mind about what is put into its field.
  await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
    const spoil = (): void => {
      if (!area.value.includes('writing about')) return;
      area.removeEventListener('input', spoil);
      area.value = area.value.replace('about', 'abuot');
    };
    area.addEventListener('input', spoil);
  });
  await coach.choose('with regard to', /Change to about/);
  await coach.tree.wait('alertdialog', saying('copy_name'));
  expect(await wrongInCoach(coach, empty)).toEqual([]);
});

test('axe finds nothing wrong in the panel while a letter is still read, in any look', async ({
  page,
  context,
  coach,
  pages,
}) => {
  test.setTimeout(120_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const empty = await context.newPage();
  await empty.goto(pages.page('<main><h1>A copy</h1></main>'));
  await page.bringToFront();
  await page.goto(pages.page('<textarea rows="12" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await coach.badge();
  const held = worker.evaluate(() => {
    for (const end = Date.now() + 6000; Date.now() < end; );
  });
  await page.keyboard.type('I am writing with regard to Sam.');
  await coach.badge(saying('reading_now').source.slice(1));
  await coach.panel();
  expect(await wrongInCoach(coach, empty)).toEqual([]);
  await expect(empty.locator('.panel-body[aria-busy="true"]')).toBeVisible();
  await held;
});
