import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam.';

for (const [kind, field, frame] of [
  ['textarea', '<textarea id="draft" rows="8" cols="60"></textarea>', undefined],
  ['rich field', '<div id="draft" contenteditable="true" style="height: 9em"></div>', ''],
] as const) {
  test(`the extension is reloaded while a draft is open in a ${kind}: the draft goes on as if nothing were there`, async ({
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

    const [worker] = context.serviceWorkers();
    await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => context.serviceWorkers().length).toBe(0);
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
