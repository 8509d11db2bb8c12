import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam.';

/** The browser takes the extension away for good: one that is only reloaded sits beside the draft again. */
async function takeAway(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
  await expect.poll(() => context.serviceWorkers().length).toBe(0);
}

for (const [kind, field, frame] of [
  ['textarea', '<textarea id="draft" rows="8" cols="60"></textarea>', undefined],
  ['rich field', '<div id="draft" contenteditable="true" style="height: 9em"></div>', ''],
] as const) {
  test(`the extension is taken away while a draft is open in a ${kind}: the draft goes on as if nothing were there`, async ({
    page,
    context,
    coach,
    pages,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(pages.page(field));
    await page.locator('#draft').click();
    await page.keyboard.type(TEXT);
    await coach.marks(1, frame);

    await takeAway(context);
    await page.keyboard.type(' It is with regard to maths.');
    await expect.poll(() => coach.mounted()).toBe(false);
    await page.waitForTimeout(1000);
    expect(await coach.mounted()).toBe(false);
    expect(await coach.marksNow(frame)).toEqual([]);
    const written = () =>
      page.locator('#draft').evaluate((at) => ('value' in at ? String(at.value) : at.textContent));
    await expect.poll(written).toBe(`${TEXT} It is with regard to maths.`);
    await page.keyboard.press('Control+z');
    await expect.poll(written).not.toContain('maths');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(written).toContain('maths');
    expect(errors).toEqual([]);
  });
}

test('the extension goes, and nobody writes: the coach leaves when the pointer comes to a mark, without a word', async ({
  page,
  context,
  coach,
  pages,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pages.page('<textarea rows="8" cols="60"></textarea>'));
  await page.locator('textarea').click();
  await page.keyboard.type(TEXT);
  const [box] = (await coach.marks(1))[0]?.boxes ?? [];
  await takeAway(context);
  if (!box) throw new Error('The mark is not in view.');
  await page.mouse.move(box.left + 2, box.top + 5);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await expect.poll(() => coach.mounted()).toBe(false);
  expect(errors).toEqual([]);
});
