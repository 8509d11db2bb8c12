import { expect, test } from '@playwright/test';
import { draftOpen, openPage } from './open-page';

const LEFT_ALONE: Readonly<Record<string, string>> = {
  'a password': '<input id="it" type="password">',
  'a search box': '<input id="it" type="search">',
  'a one-line input': '<input id="it" type="text">',
  'a read-only textarea': '<textarea id="it" readonly rows="5" cols="40"></textarea>',
  'a textarea that offers addresses':
    '<textarea id="it" aria-autocomplete="list" rows="5" cols="40"></textarea>',
  'a masked textarea': '<textarea id="it" style="-webkit-text-security: disc" rows="5" cols="40"></textarea>',
  'a combobox': '<div id="it" contenteditable role="combobox" style="height: 90px">a</div>',
  'a one-line contenteditable':
    '<div id="it" contenteditable aria-multiline="false" style="height: 90px">a</div>',
  'a code editor': '<div class="cm-content" id="it" contenteditable style="height: 90px">let a</div>',
  'a field that asks for no help':
    '<div data-gramm="false"><textarea id="it" rows="5" cols="40"></textarea></div>',
  'a clipboard catcher': '<textarea id="it" style="width: 1px; height: 1px"></textarea>',
};

for (const [name, html] of Object.entries(LEFT_ALONE)) {
  test(`${name} is left alone`, async ({ page }) => {
    await openPage(page, `${html}<textarea id="letter" rows="5" cols="40"></textarea>`);
    await page.focus('#it');
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => window.room.log)).toEqual([]);
    await page.focus('#letter');
    await draftOpen(page);
  });
}

test('a field is entered and left, also when spelling checks are off', async ({ page }) => {
  await openPage(
    page,
    '<textarea id="a" spellcheck="false" rows="5" cols="40"></textarea><div id="b" contenteditable>text</div><input id="c">',
  );
  await page.focus('#a');
  const log = () => page.evaluate(() => window.room.log);
  await expect.poll(log).toEqual(['enter textarea textarea']);
  await page.focus('#c');
  await expect.poll(log).toEqual(['enter textarea textarea', 'leave textarea']);
  await page.focus('#b');
  await expect.poll(log).toEqual(['enter textarea textarea', 'leave textarea', 'enter rich div']);
});

test('focus in the coach does not leave the field', async ({ page }) => {
  await openPage(page, '<textarea id="a" rows="5" cols="40"></textarea><button id="coach">Coach</button>');
  await page.focus('#a');
  await draftOpen(page);
  await page.evaluate(() => window.room.setOurs(document.querySelector('#coach') ?? document.body));
  await page.focus('#coach');
  await page.waitForTimeout(50);
  expect(await page.evaluate(() => window.room.isOpen())).toBe(true);
});

test('a field in an open shadow root is found', async ({ page }) => {
  await openPage(page, '<div id="host"></div>');
  await page.evaluate(() => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div contenteditable>one</div><textarea rows="4" cols="40"></textarea>';
    root?.querySelector('div')?.focus();
  });
  await draftOpen(page);
  await page.evaluate(() => document.querySelector('#host')?.shadowRoot?.querySelector('textarea')?.focus());
  await expect
    .poll(() => page.evaluate(() => window.room.log.filter((line) => line.startsWith('enter'))))
    .toEqual(['enter rich div', 'enter textarea textarea']);
});

test('a field that is removed or hidden is left', async ({ page }) => {
  await openPage(
    page,
    '<textarea id="a" rows="5" cols="40"></textarea><div id="b" contenteditable>text</div>',
  );
  await page.focus('#a');
  await draftOpen(page);
  await page.evaluate(() => document.querySelector('#a')?.remove());
  await expect.poll(() => page.evaluate(() => window.room.isOpen())).toBe(false);
  await page.focus('#b');
  await draftOpen(page);
  await page.evaluate(() => document.querySelector('#b')?.setAttribute('hidden', ''));
  await expect.poll(() => page.evaluate(() => window.room.isOpen())).toBe(false);
});

test('an editor in a blank frame is found, and again after document.open()', async ({ page }) => {
  await openPage(page, '<p>Message</p><iframe id="f" width="500" height="200"></iframe><input id="c">');
  const write = (words: string) =>
    page.evaluate((text) => {
      const frame = document.querySelector<HTMLIFrameElement>('#f');
      const inner = frame?.contentDocument;
      inner?.open();
      inner?.write(`<body contenteditable>${text}</body>`);
      inner?.close();
      inner?.body.focus();
    }, words);
  await write('first');
  await draftOpen(page);
  expect(await page.evaluate(() => window.room.open().text)).toBe('first');
  await write('second');
  await expect
    .poll(() => page.evaluate(() => window.room.isOpen() && window.room.open().text))
    .toBe('second');
  await page.focus('#c');
  await expect.poll(() => page.evaluate(() => window.room.isOpen())).toBe(false);
  await page.frameLocator('#f').locator('body').click();
  await draftOpen(page);
});

test('a frame that was opened anew is still listened to inside', async ({ page }) => {
  await openPage(page, '<iframe id="f" width="500" height="200"></iframe>');
  const write = () =>
    page.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>('#f')?.contentDocument;
      inner?.open();
      inner?.write('<body><div id="a" contenteditable>one</div><div id="b" contenteditable>two</div></body>');
      inner?.close();
      inner?.querySelector<HTMLElement>('#a')?.focus();
    });
  await write();
  await expect.poll(() => page.evaluate(() => window.room.isOpen() && window.room.open().text)).toBe('one');
  await write();
  await expect
    .poll(() => page.evaluate(() => window.room.log.filter((line) => line.startsWith('enter')).length))
    .toBe(2);
  await page.frameLocator('#f').locator('#b').focus();
  await expect.poll(() => page.evaluate(() => window.room.isOpen() && window.room.open().text)).toBe('two');
});

test('the editor of a frame with an address of its own is left to the script in it', async ({ page }) => {
  await openPage(
    page,
    '<iframe id="f" src="/inner" width="500" height="200"></iframe><iframe id="g"></iframe>',
  );
  const [own, blank] = await page.evaluate(() =>
    ['#f', '#g'].map((id) => window.room.isBlankFrame(document.querySelector(id) as HTMLIFrameElement)),
  );
  expect([own, blank]).toEqual([false, true]);
});
