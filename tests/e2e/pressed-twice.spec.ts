import type { Page } from '@playwright/test';
import type { AccessibleNode } from './accessible';
import { type CoachPage, saying } from './coach-page';
import { expect, test } from './fixtures';

const FIELDS = {
  textarea: '<textarea rows="12" cols="60" aria-label="Message"></textarea>',
  'rich field':
    '<div contenteditable="true" role="textbox" aria-label="Message" style="height: 14em; white-space: pre-wrap"></div>',
};
const LETTER = 'I am writing with regard to Sam. The SENCO will write an IEP after the EHCP review.';

/** Longer than any editor of these tests takes for a change: what a second press would do has been done by then. */
const TWICE = 1200;

async function press(coach: CoachPage, node: AccessibleNode, how: 'double click' | 'held Enter') {
  const { x, y, width, height } = await coach.tree.box(node);
  const { mouse, keyboard } = coach.page;
  if (how === 'double click') return mouse.dblclick(x + width / 2, y + height / 2);
  const session = await coach.tree.session;
  await session.send('DOM.focus', { backendNodeId: node.backendId });
  // Each press but the first is the key repeating itself.
  for (let time = 0; time < 3; time += 1) await keyboard.down('Enter');
  return keyboard.up('Enter');
}

/** What stands in the field. */
const written = (page: Page) =>
  page
    .getByRole('textbox')
    .evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')));

const times = (text: string, words: string) => text.split(words).length - 1;

for (const [name, html] of Object.entries(FIELDS)) {
  for (const how of ['double click', 'held Enter'] as const) {
    test(`${how}, ${name}: words are changed once, and that is no trouble`, async ({
      page,
      coach,
      pages,
    }) => {
      await page.goto(pages.page(html));
      await page.getByRole('textbox').click();
      await page.keyboard.type(LETTER);
      const marks = await coach.marks(4, name === 'textarea' ? undefined : '');
      const mark = marks.find(({ text }) => text === 'SENCO');
      if (!mark) throw new Error('Nothing is marked.');
      await coach.clickMark(mark, name === 'textarea' ? undefined : '');
      await coach.card('SENCO');
      const choice = await coach.tree.wait(
        'button',
        new RegExp(`${saying('card_change_to').source} SENCO \\(`),
      );
      await press(coach, choice, how);
      await expect.poll(() => written(page)).toContain('The SENCO (');
      await page.waitForTimeout(TWICE);
      expect(times(await written(page), '(')).toBe(1);
      expect(await coach.tree.find('alertdialog')).toBeNull();
    });

    test(`${how}, ${name}: a sentence is added once`, async ({ page, coach, pages }) => {
      await page.goto(pages.page(html));
      await page.getByRole('textbox').click();
      await page.keyboard.type(LETTER);
      await coach.badge(/\d/);
      await coach.panel();
      const starter = await coach.tree.wait('button', saying('panel_add'));
      const sentence = starter.name.replace(saying('panel_add'), '').trim();
      await press(coach, starter, how);
      await expect.poll(() => written(page)).toContain(sentence);
      await page.waitForTimeout(TWICE);
      expect(times(await written(page), sentence)).toBe(1);
    });
  }
}

test('a sentence that stands in the letter already is not added to it, and its blank is there to fill', async ({
  page,
  coach,
  pages,
}) => {
  await page.goto(pages.page(FIELDS.textarea));
  await page.getByRole('textbox').click();
  await page.keyboard.type(LETTER);
  await coach.badge(/\d/);
  await coach.panel();
  const starter = await coach.tree.wait('button', new RegExp(`${saying('panel_add').source}.*\\[`));
  const sentence = starter.name.replace(saying('panel_add'), '').trim();
  const selected = () =>
    page
      .locator('textarea')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  await coach.tree.click(starter);
  await expect.poll(() => written(page)).toContain(sentence);
  await expect.poll(selected).toMatch(/^\[.*\]$/);
  const [whole, blank] = [await written(page), await selected()];
  const same = await coach.tree.find('button', starter.name);
  // Once the letter is read anew it may be offered no more.
  if (same) await coach.tree.click(same);
  await page.waitForTimeout(TWICE);
  expect([await written(page), await selected()]).toEqual([whole, blank]);
});
