import { saying } from './coach-page';
import { expect, test } from './fixtures';

test('the practice letter is coached from the first moment', async ({ page, coach, id }) => {
  await page.goto(`chrome-extension://${id}/desk.html?sample`);
  const letter = page.getByRole('textbox', { name: 'Your letter' });
  await expect(letter).toContainText('Dear');
  await coach.badge(/\d/);
  const marks = await coach.marksNow('');
  expect(marks.length).toBeGreaterThanOrEqual(4);
  const words = 'with regard to';
  await coach.choose(words, new RegExp(`${saying('card_change_to').source} about`), '');
  await expect(letter).not.toContainText(words);
  await expect(letter).toContainText('I am writing about');

  await page.keyboard.press('Control+z');
  await expect(letter).toContainText(`I am writing ${words}`);
  await coach.panel();
  await coach.press(saying('panel_add'));
  await expect.poll(() => letter.evaluate((sheet) => sheet.children.length)).toBeGreaterThan(8);
});

test('an empty desk waits, and coaches what is typed', async ({ page, coach, id }) => {
  await page.goto(`chrome-extension://${id}/desk.html`);
  await page.getByRole('textbox', { name: 'Your letter' }).click();
  await page.keyboard.type('I am writing with regard to Sam.');
  expect((await coach.marks(1, '')).map((mark) => mark.text)).toEqual(['with regard to']);
});

test('the browser asks before a letter is lost, and the sample opens beside it', async ({
  page,
  context,
  id,
}) => {
  await page.goto(`chrome-extension://${id}/desk.html`);
  const letter = page.getByRole('textbox', { name: 'Your letter' });
  await letter.click();
  await page.keyboard.type('Dear Mrs Okafor');
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: saying('desk_sample') }).click();
  await expect((await opening).getByRole('textbox', { name: 'Your letter' })).toContainText('Dear');
  await expect(letter).toHaveText('Dear Mrs Okafor');
  const asking = page.waitForEvent('dialog');
  const reloading = page.evaluate(() => location.reload()).catch(() => undefined);
  const asked = await asking;
  expect(asked.type()).toBe('beforeunload');
  await asked.dismiss();
  await reloading;
  await expect(letter).toHaveText('Dear Mrs Okafor');
});
