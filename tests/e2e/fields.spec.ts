import { saying } from './coach-page';
import { expect, test } from './fixtures';
import { lineUnder, picturesWithAndWithout, strayPaint } from './paint';

const TEXT = 'I am writing with regard to Sam. Thank you for coming in.';
const CHANGED = TEXT.replace('with regard to', 'about');
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);

test('a textarea of an ordinary page is coached', async ({ page, coach, pages }) => {
  await page.goto(pages.page('<label>Message <textarea rows="8" cols="60"></textarea></label>'));
  const field = page.locator('textarea');
  await field.click();
  await page.keyboard.type(TEXT);
  await coach.choose('with regard to', CHANGE);
  await expect(field).toHaveValue(CHANGED);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(TEXT);
});

test('a rich field of an ordinary page is coached', async ({ page, coach, pages }) => {
  await page.goto(
    pages.page('<div contenteditable="true" role="textbox" aria-label="Message" style="height: 9em"></div>'),
  );
  const field = page.getByRole('textbox');
  await field.click();
  await page.keyboard.type(TEXT);
  await coach.choose('with regard to', CHANGE, '');
  await expect(field).toHaveText(CHANGED);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveText(TEXT);
});

test('a mark that scrolls under a toolbar is not seen over it', async ({ page, coach, pages }) => {
  const toolbar = 'position: absolute; inset: 1px 1px auto; height: 40px; background: #eee';
  const field = 'width: 500px; height: 200px; padding: 44px 8px 8px; box-sizing: border-box; display: block';
  await page.goto(
    pages.page(
      `<div style="position: relative; width: 500px"><div style="${toolbar}"></div><textarea style="${field}"></textarea></div>`,
    ),
  );
  await page.locator('textarea').click({ position: { x: 100, y: 100 } });
  await page.keyboard.insertText(`${TEXT}\n`.repeat(20));
  await coach.marks(20);
  for (let scrolled = 0; scrolled < 80; scrolled += 9) {
    await page.locator('textarea').evaluate((at, top) => at.scrollTo(0, top), scrolled);
    await page.waitForTimeout(200);
    const field = await page.locator('textarea').boundingBox();
    if (!field) throw new Error('The field is not in view.');
    const under = { left: field.x, top: field.y + 41, right: field.x + 500, bottom: field.y + 200 };
    const pictures = await picturesWithAndWithout(page, page.mainFrame());
    expect(strayPaint(pictures, [{ ...under, top: under.top + 2, bottom: under.bottom - 6 }])).toBeNull();
    expect(lineUnder(pictures, under)).not.toBeNull();
  }
});

test('one-line, password and read-only fields are left alone, and so is a site that was not switched on', async ({
  page,
  coach,
  pages,
}) => {
  const address = pages.page(
    '<input type="text"><input type="search"><input type="password"><textarea readonly>with regard to</textarea><textarea id="draft"></textarea>',
  );
  await page.goto(address);
  for (const field of await page.locator('input, textarea[readonly]').all()) {
    await field.click();
    await page.keyboard.type(TEXT);
    await page.waitForTimeout(600);
    expect(await coach.mounted()).toBe(false);
  }
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await coach.badge(/\d/);

  await page.goto(address.replace('127.0.0.1', 'localhost'));
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await page.waitForTimeout(1500);
  expect(await coach.mounted()).toBe(false);
});
