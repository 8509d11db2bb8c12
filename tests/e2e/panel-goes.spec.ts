import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam.';
const PAGE = '<input aria-label="Subject"><textarea class="letter" rows="8" cols="60"></textarea>';
const IN_FRAME = `<input aria-label="Subject"><iframe class="letter" style="width: 600px; height: 300px"
  srcdoc="<div contenteditable style='height: 200px'></div>"></iframe>`;

for (const [kind, html] of [
  ['a field', PAGE],
  ['a frame', IN_FRAME],
] as const) {
  for (const [where, left] of [
    ['in the letter', false],
    ['elsewhere', true],
  ] as const) {
    for (const how of ['removed', 'hidden'] as const) {
      test(`the panel goes with its letter, in ${kind} that is ${how} while the caret is ${where}`, async ({
        page,
        coach,
        pages,
      }) => {
        await page.goto(pages.page(html));
        await page.locator('.letter').click();
        await page.keyboard.insertText(TEXT);
        await coach.badge(/\d/);
        await coach.panel();
        if (left) {
          await page.getByLabel('Subject').focus();
          await coach.panel();
        }
        await page.locator('.letter').evaluate((letter, by) => {
          if (by === 'removed') letter.remove();
          else (letter as HTMLElement).hidden = true;
        }, how);
        await expect.poll(() => coach.mounted()).toBe(false);
      });
    }
  }
}
