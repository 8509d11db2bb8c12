import { saying } from '../e2e/coach-page';
import { expect, test } from '../e2e/fixtures';
import { askForLastLook } from '../e2e/last-look';
import { LOOKS, lookAt } from './looks';
import { LETTER, openMailbox } from './mailbox';
import { expectPicture, expectSize, stillPicture } from './picture-test';

// Several looks one after another, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

for (const look of LOOKS) {
  test(`badge, card and panel look as they should: ${look.name}`, async ({ page }) => {
    await lookAt(page, look);
    const coach = await openMailbox(page);
    expectPicture(`badge-${look.name}`, await stillPicture(page, false));

    const marks = await coach.marksNow('');
    for (const [name, words] of [
      ['card-words', 'IEP'],
      ['card-framing', 'refused to complete'],
    ] as const) {
      const mark = marks.find(({ text }) => text === words);
      expect(mark, `${words} among ${marks.map(({ text }) => text)}`).toBeDefined();
      if (!mark) continue;
      await page.getByRole('textbox', { name: 'Body' }).evaluate((body) => body.scrollTo(0, 0));
      await coach.clickMark(mark);
      await coach.card(words);
      await page.mouse.move(2, 2);
      expectPicture(`${name}-${look.name}`, await stillPicture(page, false));
      await page.keyboard.press('Escape');
    }

    await coach.panel();
    await page.mouse.move(2, 2);
    expectPicture(`panel-${look.name}`, await stillPicture(page, false));
  });

  test(`the last look looks as it should: ${look.name}`, async ({ page, context }) => {
    await lookAt(page, look);
    await askForLastLook(context);
    const coach = await openMailbox(page);
    await page.locator('.Up [role=button]').click();
    await coach.tree.wait('alertdialog', saying('last_look'));
    await page.mouse.move(2, 2);
    expectPicture(`last-look-${look.name}`, await stillPicture(page, false));
  });
}

const WIDE = { name: 'wide', width: 1280, height: 800, colorScheme: 'light' } as const;

test('the desk looks as it should, with the panel beside the letter', async ({ page, coach, id }) => {
  for (const look of [...LOOKS, WIDE]) {
    await lookAt(page, look);
    await page.goto(`chrome-extension://${id}/desk.html`);
    await page.getByRole('textbox', { name: 'Your letter' }).click();
    for (const line of LETTER) {
      await page.keyboard.insertText(line);
      await page.keyboard.press('Enter');
    }
    await expect(async () => {
      expect((await coach.marksNow('')).map(({ text }) => text)).toContain('refused to complete');
    }).toPass();
    if (look === WIDE) await coach.panel();
    await page.mouse.move(2, 2);
    expectPicture(`desk-${look.name}`, await stillPicture(page, false));
  }
});

test('the picture of the sample letter in the README is of this size, and made with the others', async ({
  page,
  coach,
  id,
}) => {
  await lookAt(page, WIDE);
  await page.goto(`chrome-extension://${id}/desk.html?sample`);
  await coach.badge(/\d/);
  await coach.panel();
  await page.mouse.move(2, 2);
  // What the engine says of it changes with every rule: it is looked at by people, not held.
  expectSize('docs/letter.png', await stillPicture(page, false));
});
