import { wrongIn, wrongInCoach } from './axe';
import { saying } from './coach-page';
import { expect, test } from './fixtures';

const LETTER =
  'Dear [name], Sam helped a friend today. He refused to complete his maths. I am writing with regard to the EHCP. You must reply. We will meet on Monday and talk about what helps him at school and at home.';

test('axe finds nothing wrong in our pages, in any look', async ({ page, id }) => {
  test.setTimeout(120_000);
  const open = (name: string) => page.goto(`chrome-extension://${id}/${name}`);
  for (const name of ['welcome.html', 'popup.html', 'practice.html', 'rules.html', 'desk.html']) {
    await open(name);
    await expect(page.locator('main')).toBeVisible();
    for (const folded of await page.locator('summary').all()) await folded.click();
    expect(await wrongIn(page), name).toEqual([]);
  }

  await open('options.html');
  await page.getByLabel('What to do').selectOption('mark');
  await page.getByLabel('A word or name').fill('Acorns');
  await page.getByLabel('What it means').fill('our breakfast club');
  await page.keyboard.press('Enter');
  await page.getByLabel('The sentence').fill('Here is [what I saw].');
  await page.locator('#own-phrases').getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('Here is [what I saw].')).toBeVisible();
  expect(await wrongIn(page), 'options.html').toEqual([]);
});

test('axe finds nothing wrong in Your practice once it has letters', async ({
  page,
  context,
  coach,
  id,
  pages,
}) => {
  await page.goto(pages.page('<textarea rows="12" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(LETTER.replace('[name]', 'Mrs Okafor'));
  await coach.badge(/\d/);
  await page.keyboard.type(' What do you see at home?');
  await coach.badge(/\d/);
  const practice = await context.newPage();
  await expect(async () => {
    await practice.goto(`chrome-extension://${id}/practice.html`);
    await expect(practice.getByRole('table')).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await wrongIn(practice)).toEqual([]);
});

test('axe finds nothing wrong in badge, card and panel, in any look', async ({
  page,
  context,
  coach,
  pages,
}) => {
  test.setTimeout(120_000);
  await page.goto(pages.page('<textarea rows="16" cols="60"></textarea>'));
  const empty = await context.newPage();
  await empty.goto(pages.page('<main><h1>A copy</h1></main>'));
  await page.bringToFront();
  await page.locator('textarea').click();
  await page.keyboard.type(LETTER);
  await coach.badge(/\d/);
  expect(await wrongInCoach(coach, empty), 'badge').toEqual([]);

  for (const mark of await coach.marksNow()) {
    await page.bringToFront();
    await coach.clickMark(mark);
    await coach.card(mark.text);
    expect(await wrongInCoach(coach, empty), `card of ${mark.text}`).toEqual([]);
  }
  await page.bringToFront();
  await coach.press(saying('card_not_here'));
  await coach.tree.wait('button', saying('card_leave_yes'));
  expect(await wrongInCoach(coach, empty), 'leaving').toEqual([]);

  await page.bringToFront();
  await coach.press(saying('card_leave_no'));
  await coach.panel();
  expect(await wrongInCoach(coach, empty), 'panel').toEqual([]);
});
