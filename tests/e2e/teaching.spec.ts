import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

const LETTER = `Dear Mrs Okafor,
Tobi goes to Acorns on Monday. On Tuesday he refused to complete his maths and hit another child. He has been disruptive all week.
Yours sincerely,
Miss Hartley`;

test('own words and phrases are heard in a letter that is open, and travel in a file', async ({
  page,
  context,
  coach,
  id,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="12" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(LETTER);
  await coach.badge();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.getByLabel('A word or name').fill('Acorns');
  await options.getByLabel('What to do').selectOption('mark');
  await options.getByLabel('What it means').fill('our breakfast club');
  await options.keyboard.press('Enter');
  await expect(options.getByText('acorns – our breakfast club')).toBeVisible();
  for (const element of ['strength', 'next-step', 'invite-views', 'contact']) {
    await options.getByLabel('What it is for').selectOption(element);
    await options.getByLabel('The sentence').fill('Here is [what I saw].');
    await options.locator('#own-phrases').getByRole('button', { name: 'Add' }).click();
  }

  await page.bringToFront();
  await coach.choose('Acorns', /Change to our breakfast club/);
  await expect(page.locator('textarea')).toHaveValue(/Tobi goes to our breakfast club on Monday/);
  await coach.panel();
  await coach.press(/Add Here is \[what I saw\]/);
  await expect(page.locator('textarea')).toHaveValue(/Here is \[what I saw\]\./);
  const selected = (field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd);
  await expect.poll(() => page.locator('textarea').evaluate(selected)).toBe('[what I saw]');

  await options.bringToFront();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8')).words).toEqual([
    { word: 'acorns', treat: 'mark', meaning: 'our breakfast club' },
  ]);
  await options.getByRole('button', { name: /^Take away acorns/ }).click();
  await options.locator('input[type=file]').setInputFiles(file);
  await expect(options.getByText('Added: words 1, phrases 0')).toBeVisible();
  await expect(options.getByText('acorns – our breakfast club')).toBeVisible();

  const bad = {
    name: 'letter.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"alongside":1,"words":5}'),
  };
  await options.locator('input[type=file]').setInputFiles(bad);
  await expect(options.getByText('Something in letter.json is damaged')).toBeVisible();
  await expect(options.getByText('acorns – our breakfast club')).toBeVisible();
});
