import { expect, type Page, test } from '@playwright/test';
import { draftOpen, openPage } from './open-page';

const NEW = 'He has worked hard this term.';

const add = (page: Page, before: string | null) =>
  page.evaluate(
    ([line, text]) => {
      const draft = window.room.open();
      return draft.addParagraph(line === null ? draft.text.length : window.room.spanOf(line).start, text);
    },
    [before, NEW] as const,
  );

const html = (page: Page) => page.locator('#x').evaluate((x) => x.innerHTML);
const value = (page: Page) => page.locator('#x').evaluate((x) => (x as HTMLTextAreaElement).value);

async function open(page: Page, field: string): Promise<void> {
  await openPage(page, field);
  await page.focus('#x');
  await page.keyboard.press('Control+End');
  await draftOpen(page);
}

test('a paragraph goes into a textarea before the sign-off, in the draft’s own spacing', async ({ page }) => {
  await open(
    page,
    '<textarea id="x" rows="9" cols="50">Dear all,\n\nSam is well.\n\nBest wishes\nMs Hill</textarea>',
  );
  expect(await add(page, 'Best wishes')).toEqual({ done: true });
  expect(await value(page)).toBe(`Dear all,\n\nSam is well.\n\n${NEW}\n\nBest wishes\nMs Hill`);
  await page.keyboard.type('!');
  expect(await value(page)).toContain(`${NEW}!\n`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await value(page)).toBe('Dear all,\n\nSam is well.\n\nBest wishes\nMs Hill');
});

test('a paragraph goes in above the quoted message', async ({ page }) => {
  await open(page, '<textarea id="x" rows="9" cols="50">Hi\n\nOn 3 May 2026, A wrote:\n> no</textarea>');
  expect(await add(page, null)).toEqual({ done: true });
  expect(await value(page)).toBe(`Hi\n\n${NEW}\n\nOn 3 May 2026, A wrote:\n> no`);
});

const RICH = [
  [
    'paragraphs',
    '<p>Dear all,</p><p>Sam is <b>well</b>.</p><p>Bye</p>',
    `<p>Dear all,</p><p>Sam is <b>well</b>.</p><p>${NEW}</p><p>Bye</p>`,
  ],
  [
    'lines of its own',
    '<div>Dear all,</div><div>Sam.</div><div>Bye</div>',
    `<div>Dear all,</div><div>Sam.</div><div>${NEW}</div><div>Bye</div>`,
  ],
  [
    'a list',
    '<p>See:</p><ul><li>a</li><li>b</li></ul><p>Bye</p>',
    `<p>See:</p><ul><li>a</li><li>b</li></ul><p>${NEW}</p><p>Bye</p>`,
  ],
  [
    'blank lines',
    '<p>Dear all,</p><p><br></p><p>Sam.</p><p><br></p><p>Bye</p>',
    `<p>Dear all,</p><p><br></p><p>Sam.</p><p><br></p><p>${NEW}</p><p><br></p><p>Bye</p>`,
  ],
] as const;

for (const [name, before, after] of RICH) {
  test(`a paragraph goes into a rich field as one of its own (${name}), and comes out in one step`, async ({
    page,
  }) => {
    await open(page, `<div id="x" contenteditable>${before}</div>`);
    expect(await add(page, 'Bye')).toEqual({ done: true });
    expect(await html(page)).toBe(after);
    await page.keyboard.type('!');
    expect(await html(page)).toBe(after.replace(NEW, `${NEW}!`));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await html(page)).toBe(before);
  });
}

test('a paragraph goes in at the start, at the end, and into an empty field', async ({ page }) => {
  await open(page, '<div id="x" contenteditable><p>Dear all,</p><p>Bye</p></div>');
  expect(await add(page, 'Dear')).toEqual({ done: true });
  expect(await html(page)).toBe(`<p>${NEW}</p><p>Dear all,</p><p>Bye</p>`);
  expect(await add(page, null)).toEqual({ done: true });
  expect(await html(page)).toBe(`<p>${NEW}</p><p>Dear all,</p><p>Bye</p><p>${NEW}</p>`);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  expect(await add(page, null)).toEqual({ done: true });
  expect(await page.locator('#x').textContent()).toBe(NEW);
});

test('lines apart by <br> stay lines', async ({ page }) => {
  await open(page, '<div id="x" contenteditable>Dear all,<br>Sam.<br>Bye</div>');
  expect(await add(page, 'Bye')).toEqual({ done: true });
  expect(await page.evaluate(() => window.room.open().text)).toBe(`Dear all,\nSam.\n${NEW}\nBye`);
});
