import { expect, type Page, test } from '@playwright/test';
import { draftOpen, openPage } from './open-page';

const LETTER =
  '<p>Dear Mrs Khan,</p><p>Sam has <b>SEN support</b> and <i>attends</i> the hub.</p><p>Kind regards</p>';

/** Clicks at the end of the letter and types, as a writer would have done before. */
async function typeAtEnd(page: Page, field: string, words: string): Promise<void> {
  await page.locator(field).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await draftOpen(page);
}

const replace = (page: Page, words: string, by: string) =>
  page.evaluate(([from, to]) => window.room.replace(from ?? '', to ?? ''), [words, by]);

test('a replacement in a textarea is one step, undone by one Ctrl+Z, and typing goes on after it', async ({
  page,
}) => {
  await openPage(
    page,
    '<textarea id="t" rows="6" cols="40">Dear all,\nplease find attached the EHCP.\nBye</textarea>',
  );
  await typeAtEnd(page, '#t', ' now');
  const value = () => page.locator('#t').inputValue();
  expect(await replace(page, 'please find attached', 'here is')).toEqual({ done: true });
  expect(await value()).toBe('Dear all,\nhere is the EHCP.\nBye now');
  await page.keyboard.press('Control+z');
  expect(await value()).toBe('Dear all,\nplease find attached the EHCP.\nBye now');
  await page.keyboard.press('Control+y');
  await page.keyboard.type('!');
  expect(await value()).toBe('Dear all,\nhere is! the EHCP.\nBye now');
});

test('a replacement in a contenteditable keeps the formatting and is undone by one Ctrl+Z', async ({
  page,
}) => {
  await openPage(page, `<div id="e" contenteditable>${LETTER}</div>`);
  await typeAtEnd(page, '#e', ' from us');
  const html = () => page.locator('#e').innerHTML();
  const before = await html();
  expect(await replace(page, 'SEN support', 'extra help')).toEqual({ done: true });
  expect(await html()).toBe(before.replace('SEN support', 'extra help'));
  expect(await replace(page, 'attends the', 'goes to the')).toEqual({ done: true });
  await page.keyboard.press('Control+z');
  expect(await html()).toBe(before.replace('SEN support', 'extra help'));
  await page.keyboard.press('Control+z');
  expect(await html()).toBe(before);
});

for (const kind of ['contenteditable', 'design mode']) {
  test(`a replacement in a blank frame (${kind})`, async ({ page }) => {
    await openPage(page, '<iframe id="f" width="600" height="240"></iframe>');
    await page.evaluate(
      ([letter, how]) => {
        const inner = document.querySelector<HTMLIFrameElement>('#f')?.contentDocument;
        if (!inner) return;
        inner.body.innerHTML = letter ?? '';
        if (how === 'design mode') inner.designMode = 'on';
        else inner.body.contentEditable = 'true';
      },
      [LETTER, kind],
    );
    const body = page.frameLocator('#f').locator('body');
    await body.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' from us');
    await draftOpen(page);
    const before = await body.innerHTML();
    expect(await replace(page, 'SEN support', 'extra help')).toEqual({ done: true });
    expect(await body.innerHTML()).toBe(before.replace('SEN support', 'extra help'));
    await page.keyboard.type('!');
    expect(await body.innerHTML()).toBe(before.replace('SEN support', 'extra help!'));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await body.innerHTML()).toBe(before);
  });
}

test('nothing changes when the words are no longer there', async ({ page }) => {
  await openPage(page, '<textarea id="t" rows="6" cols="40">Dear all, the EHCP is done.</textarea>');
  await typeAtEnd(page, '#t', '');
  const result = await page.evaluate(() => window.room.open().replace({ start: 10, end: 13 }, 'SEN', 'x'));
  expect(result).toEqual({ done: false, why: 'changed' });
  expect(await page.locator('#t').inputValue()).toBe('Dear all, the EHCP is done.');
});

for (const [name, html] of [
  ['textarea', '<textarea id="x" rows="6" cols="40">Sam has SEN support here.</textarea>'],
  ['contenteditable', '<div id="x" contenteditable><p>Sam has <b>SEN support</b> here.</p></div>'],
] as const) {
  test(`a change that an editor spoils is undone and reported (${name})`, async ({ page }) => {
    await openPage(page, html);
    await typeAtEnd(page, '#x', ' Yes.');
    const before = await page.evaluate(() => window.room.open().text);
    const changed = await page.evaluate(() => {
      // An editor that says everything twice.
      let said = false;
      document.querySelector('#x')?.addEventListener('input', () => {
        if (said || !window.room.open().text.includes('extra help')) return;
        said = true;
        setTimeout(() => document.execCommand('insertText', false, ' extra help'), 0);
      });
      return window.room.replace('SEN support', 'extra help');
    });
    expect(changed).toEqual({ done: false, why: 'refused' });
    expect(await page.evaluate(() => window.room.open().text)).toBe(before);
  });

  test(`a change that an editor refuses is reported (${name})`, async ({ page }) => {
    await openPage(page, html);
    await typeAtEnd(page, '#x', ' Yes.');
    const result = await page.evaluate(async () => {
      // An editor that shows its own model again, whatever is typed.
      const field = document.querySelector<HTMLTextAreaElement>('#x');
      const property = field?.localName === 'textarea' ? 'value' : 'innerHTML';
      const before = field?.[property];
      field?.addEventListener('input', () => Object.assign(field, { [property]: before }));
      const changed = await window.room.replace('SEN support', 'extra help');
      return { changed, same: field?.[property] === before };
    });
    expect(result).toEqual({ changed: { done: false, why: 'refused' }, same: true });
  });
}
