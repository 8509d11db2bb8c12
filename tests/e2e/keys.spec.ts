import type { Page } from '@playwright/test';
import { saying } from './coach-page';
import { expect, test } from './fixtures';

const LETTER =
  'I am writing with regard to Sam. The SENCO will write an IEP for his reading after the EHCP review.';
const WORDS = 'with regard to';
/** Lines of a message around its letter; the last of a page's listeners tells which keys were taken from it. */
const LINES = `<input aria-label="To"><input aria-label="Subject">
  <select aria-label="Priority"><option>Usual</option><option>High</option></select>`;
const LISTEN = `<script>
  const taken = (parent.taken ??= []);
  addEventListener('keydown', ({ key }) => taken.push(key));
</script>`;
const FIELD = '<textarea rows="8" cols="60" aria-label="Body"></textarea>';
const RICH = `<div contenteditable role='textbox' aria-label='Body' style='height: 120px'></div>`;

const PLACES = {
  'in the page': `${LINES}${FIELD}${LISTEN}`,
  'in a frame': `<iframe style="width: 640px; height: 320px" srcdoc="${`${LINES}${RICH}${LISTEN}`.replaceAll('"', '&quot;')}"></iframe>`,
  'in an open shadow root': `<div id="host"></div>${LISTEN}<script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = \`${LINES}${RICH}\`;</script>`,
};

/** The keys that the page has heard so far. */
const heard = (page: Page) => page.evaluate(() => (window as Window & { taken?: string[] }).taken ?? []);

for (const [place, html] of Object.entries(PLACES)) {
  test(`keys outside a letter ${place} are the page’s, with the panel open, and in it they are the coach’s`, async ({
    page,
    coach,
    pages,
  }) => {
    await page.goto(pages.page(html));
    const within = place === 'in a frame' ? page.frameLocator('iframe') : page;
    await within.getByLabel('Body').click();
    await page.keyboard.insertText(LETTER);
    await coach.badge(/\d/);
    await coach.panel();

    await within.getByLabel('To', { exact: true }).focus();
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => heard(page)).toEqual(['F8', 'Alt', 'ArrowDown']);
    await expect(within.getByLabel('To', { exact: true })).toBeFocused();

    await within.getByLabel('Body').focus();
    await page.keyboard.press('F8');
    await coach.card(WORDS);
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await coach.tree.nodes()).some(({ name }) => name.includes(`“${WORDS}”`)))
      .toBe(false);
    await page.keyboard.press('Alt+ArrowDown');
    await expect(within.getByLabel('Body')).not.toBeFocused();
    expect(await heard(page)).toEqual(['F8', 'Alt', 'ArrowDown', 'Alt']);
  });
}

test('Tab leads from one line of a message to the next, though a sentence in its letter has a blank left', async ({
  page,
  coach,
  pages,
}) => {
  await page.goto(pages.page(PLACES['in the page']));
  await page.getByLabel('Body').click();
  await page.keyboard.insertText(LETTER);
  await coach.badge(/\d/);
  await coach.panel();
  await coach.press(new RegExp(`${saying('panel_add').source}.*\\[.*\\].*\\[`));
  // The sentence is added when its first blank is selected, and not before.
  const selected = () =>
    page
      .locator('textarea')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).toMatch(/^\[.*\]$/);
  await page.getByLabel('To', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Subject')).toBeFocused();
});

test('the keys work in a letter in a closed shadow root', async ({ page, coach, pages }) => {
  await page.goto(
    pages.page(`<div id="host"></div><script>
      const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
      root.innerHTML = \`${FIELD}\`;
      window.write = () => root.querySelector('textarea').focus();</script>`),
  );
  await page.evaluate(() => (window as Window & { write?: () => void }).write?.());
  await page.keyboard.insertText(LETTER);
  await coach.badge(/\d/);
  await page.keyboard.press('F8');
  await coach.card(WORDS);
});
