import { expect, type Page, test } from '@playwright/test';
import { picturesWithAndWithout } from '../e2e/paint';
import { differingBox } from '../e2e/png';
import { draftOpen, openPage } from './open-page';
import { type Box, boxOfColour } from './pixels';

const RED = [255, 0, 0] as const;
const TEAL = [15, 107, 99] as const;
const PALE_TEAL = [111, 220, 207] as const;
const SELECTION = '<style>::selection { background: #f00; color: #f00 }</style>';
const LINES = Array.from(
  { length: 30 },
  (_, n) => `Line ${n} says that Sam was in the hub on ${n} May with staff.`,
);
const TEXT = LINES.join('\n').replace('Line 17 says', 'Line 17 the SENCO says');

const boxOf = (page: Page, words: string): Promise<Box | null> =>
  page.evaluate((text) => {
    const box = window.room.open().boxes(window.room.spanOf(text))[0];
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  }, words);

/** Selects the words as the browser does, in red, and returns where the red is. */
async function nativeBox(page: Page, words: string): Promise<Box | null> {
  await page.locator('textarea').evaluate((element, text) => {
    const textarea = element as HTMLTextAreaElement;
    const start = textarea.value.indexOf(text);
    textarea.setSelectionRange(start, start + text.length);
  }, words);
  const box = await boxOfColour(page, RED);
  await page
    .locator('textarea')
    .evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 0));
  return box;
}

function expectSamePlace(one: Box | null, other: Box | null): void {
  expect(one).not.toBeNull();
  expect(other).not.toBeNull();
  if (!one || !other) return;
  // A selection is as tall as its line and text as tall as its font; sideways they agree.
  expect(Math.abs(one.left - other.left)).toBeLessThanOrEqual(1.5);
  expect(Math.abs(one.right - other.right)).toBeLessThanOrEqual(1.5);
  expect(Math.abs((one.top + one.bottom) / 2 - (other.top + other.bottom) / 2)).toBeLessThanOrEqual(3);
}

async function expectMarkUnder(page: Page, words: string): Promise<void> {
  const text = await nativeBox(page, words);
  expectSamePlace(await boxOf(page, words), text);
  const mark = await boxOfColour(page, TEAL);
  expect(mark).not.toBeNull();
  if (!mark || !text) return;
  // The last dot ends up to a gap before the last letter.
  expect(Math.abs(mark.left - text.left)).toBeLessThanOrEqual(2);
  expect(Math.abs(mark.right - text.right)).toBeLessThanOrEqual(3);
  expect(mark.top).toBeGreaterThan((text.top + text.bottom) / 2);
  expect(mark.bottom).toBeLessThanOrEqual(text.bottom + 4);
}

async function textareaWith(page: Page, style = ''): Promise<void> {
  await openPage(
    page,
    `<div id="push"></div><textarea style="width: 41.3%; height: 220px; color: #444; ${style}"></textarea>`,
    SELECTION,
  );
  await page.locator('textarea').fill(TEXT);
  await page.focus('textarea');
  await draftOpen(page);
  await page.locator('textarea').evaluate((element) => {
    element.scrollTop = element.scrollHeight * 0.45;
  });
  await page.evaluate(() => window.room.mark(['SENCO']));
}

for (const style of [
  '',
  'font: 17px/1.7 serif; padding: 11px 23px; border: 5px solid #999; letter-spacing: 0.7px',
  'font-size: 13px; text-align: right; tab-size: 3; word-spacing: 2px',
  'direction: rtl; padding: 1em',
  'transform: scale(1.3); transform-origin: 0 0',
]) {
  test(`a mark in a textarea stands under its words (${style || 'plain'})`, async ({ page }) => {
    await textareaWith(page, style);
    await expectMarkUnder(page, 'SENCO');
  });
}

test('a mark in a textarea follows scrolling, resizing, typing and a page that moves', async ({ page }) => {
  await textareaWith(page);
  await page.locator('textarea').evaluate((element) => {
    element.scrollTop = 201;
  });
  await expectMarkUnder(page, 'SENCO');
  await page.locator('textarea').evaluate((element) => {
    element.style.width = '333px';
    element.scrollTop = 420;
  });
  await expectMarkUnder(page, 'SENCO');
  await page.keyboard.type('New words.\n');
  await page.locator('textarea').evaluate((element) => {
    element.scrollTop = 420;
  });
  await expectMarkUnder(page, 'SENCO');
  // Nothing tells the coach that the page around the field grew, and nobody asks it to measure.
  for (const height of [77, 31]) {
    const before = await boxOfColour(page, TEAL);
    const grown = await page.locator('#push').evaluate((element, to) => {
      const from = element.clientHeight;
      element.style.height = `${to}px`;
      return to - from;
    }, height);
    await expect.poll(async () => (await boxOfColour(page, TEAL))?.top).toBe((before?.top ?? 0) + grown);
    await page.waitForTimeout(150);
  }
});

test('a mark that is scrolled away is not drawn and has no box', async ({ page }) => {
  await textareaWith(page);
  await page.locator('textarea').evaluate((element) => {
    element.scrollTop = 0;
  });
  expect(await boxOf(page, 'SENCO')).toBeNull();
  expect(await boxOfColour(page, TEAL)).toBeNull();
});

test('marks in a textarea of an open dialog are seen', async ({ page }) => {
  await openPage(
    page,
    '<dialog style="transform: translate(40px, 30px)"><textarea style="width: 300px; height: 220px"></textarea></dialog>',
    SELECTION,
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.locator('textarea').fill(TEXT);
  await page.focus('textarea');
  await draftOpen(page);
  await page.locator('textarea').evaluate((element) => {
    element.scrollTop = element.scrollHeight * 0.45;
  });
  await page.evaluate(() => window.room.mark(['SENCO']));
  await expectMarkUnder(page, 'SENCO');
});

test('marks go when the field is left, and nothing of ours stays in the page', async ({ page }) => {
  await textareaWith(page);
  const nodes = () => page.evaluate(() => document.documentElement.children.length);
  const during = await nodes();
  await page.locator('textarea').blur();
  await expect.poll(() => page.evaluate(() => window.room.isOpen())).toBe(false);
  expect(await nodes()).toBe(during - 1);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

const RICH = `<p>Dear Mrs Khan,</p><p>Today <b>the SEN</b>CO rang, and <i>Sam</i> was upset. He kicked off.</p>`;

async function frameWith(page: Page, html: string, style = ''): Promise<void> {
  await openPage(
    page,
    '<p>Write:</p><iframe style="margin: 13px; border: 4px solid; width: 420px; height: 150px"></iframe>',
  );
  await page.evaluate(
    ([body, css]) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      if (!inner) return;
      inner.body.innerHTML = body ?? '';
      inner.body.setAttribute('style', css ?? '');
      inner.body.contentEditable = 'true';
      inner.body.focus();
    },
    [html, style],
  );
  await draftOpen(page);
}

test('a mark in a frame stands under its words, across formatting, and scrolls with them', async ({
  page,
}) => {
  await frameWith(page, RICH + '<p>more</p>'.repeat(30), 'color: #444');
  await page.evaluate(() => window.room.mark(['SENCO']));
  const underWords = async (): Promise<void> => {
    const box = await boxOf(page, 'SENCO');
    const own = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      const range = inner?.createRange();
      range?.setStart(inner?.querySelector('b')?.firstChild ?? document, 4);
      range?.setEnd(inner?.querySelector('b')?.nextSibling ?? document, 2);
      const { left = 0, top = 0, right = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
      const at = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return {
        left: at.left + 4 + left,
        top: at.top + 4 + top,
        right: at.left + 4 + right,
        bottom: at.top + 4 + bottom,
      };
    });
    expectSamePlace(box, own);
    const mark = await boxOfColour(page, TEAL);
    expect(Math.abs((mark?.left ?? 0) - own.left)).toBeLessThanOrEqual(2);
    expect(Math.abs((mark?.right ?? 0) - own.right)).toBeLessThanOrEqual(3);
    expect(mark?.top).toBeGreaterThan((own.top + own.bottom) / 2);
  };
  await underWords();
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 25));
  await underWords();
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 250));
  expect(await boxOf(page, 'SENCO')).toBeNull();
});

test('on a dark field the marks are pale', async ({ page }) => {
  await frameWith(page, RICH, 'background: #1d1d1d; color: #ccc');
  await page.evaluate(() => window.room.mark(['SENCO']));
  expect(await boxOfColour(page, PALE_TEAL)).not.toBeNull();
});

test('a mark in a shadow root is painted', async ({ page }) => {
  await openPage(page, '<div id="host"></div>');
  await page.evaluate((html) => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.innerHTML = `<div contenteditable style="padding: 9px">${html}</div>`;
    root.querySelector('div')?.focus();
  }, RICH);
  await draftOpen(page);
  await page.evaluate(() => window.room.mark(['SENCO']));
  expect(await boxOfColour(page, TEAL)).not.toBeNull();
});

test('a letter that leans over its full stop is painted whole under a mark', async ({ page }) => {
  await openPage(
    page,
    '<div contenteditable style="font: 20px/2 serif">We met the EP. He has an EHCP, too.</div>',
  );
  await page.focus('div');
  await draftOpen(page);
  await page.evaluate(() => window.room.mark(['EP', 'EHCP']));
  const pictures = await picturesWithAndWithout(page, page.mainFrame());
  for (const words of ['EP', 'EHCP']) {
    const box = await boxOf(page, words);
    if (!box) throw new Error(`${words} has no box`);
    const middle = (box.top + box.bottom) / 2;
    const upper = { ...box, right: box.right + 8, bottom: middle };
    expect(differingBox(...pictures, upper)).toBeNull();
    expect(differingBox(...pictures, { ...box, top: middle, bottom: box.bottom + 6 })).not.toBeNull();
  }
});

test('marks move with edits at once, and those that an edit touches go', async ({ page }) => {
  await openPage(page, `<div contenteditable>${RICH}</div>`);
  await page.focus('div');
  await draftOpen(page);
  await page.evaluate(() => window.room.mark(['SENCO', 'kicked off']));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Oh, ');
  // As the frame shows them that shows the edit.
  const painted = () =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return [...(CSS.highlights.get('alongside-words') ?? [])].map((range) => String(range));
    });
  expect(await painted()).toEqual(['SENCO', 'kicked off']);
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('alongside-words') ?? [])][1];
    if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset + 2);
  });
  await page.keyboard.type('x');
  expect(await painted()).toEqual(['SENCO']);
});

for (const [kind, field] of [
  ['textarea', '<textarea id="d"></textarea>'],
  ['rich field', '<div id="d" contenteditable></div>'],
] as const) {
  test(`many changes before a frame are read once, and at once by who asks: ${kind}`, async ({ page }) => {
    await openPage(page, field);
    await page.focus('#d');
    await draftOpen(page);
    const [asked, edits] = await page.evaluate(async () => {
      const before = window.room.log.length;
      for (const character of 'Good news') {
        document.execCommand('insertText', false, character);
        await null; // an observer of the tree hears of each
      }
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const told = window.room.log.slice(before).filter((line) => line.startsWith('edit'));
      document.execCommand('insertText', false, '!');
      return [window.room.open().text, told];
    });
    expect(edits).toEqual(['edit 9']);
    expect(asked).toBe('Good news!');
  });
}

test('a coached draft that is not changed keeps its HTML byte for byte', async ({ page }) => {
  await openPage(page, `<div contenteditable>${RICH}<!-- note --><p><br></p>a &nbsp; b\u200b</div>`);
  const before = await page.locator('div').evaluate((div) => div.outerHTML);
  await page.focus('div');
  await draftOpen(page);
  await page.evaluate(() => {
    window.room.mark(['SENCO', 'kicked off'], 'framing');
    window.room.open().boxes({ start: 0, end: 30 });
    window.room.open().select({ start: 0, end: 4 });
  });
  await page.mouse.move(100, 60);
  await page.waitForTimeout(250);
  expect(await page.locator('div').evaluate((div) => div.outerHTML)).toBe(before);
});

test('the caret and the resting pointer tell of their mark; typing beside one does not', async ({ page }) => {
  await openPage(page, `<div contenteditable>${RICH}</div>`);
  await page.focus('div');
  await draftOpen(page);
  await page.evaluate(() => window.room.mark(['SENCO', 'kicked off']));
  const log = () => page.evaluate(() => window.room.log.filter((line) => /^(caret|pointer)/.test(line)));
  const box = await boxOf(page, 'kicked off');
  if (!box) throw new Error('no box');
  await page.mouse.move(box.left + 10, (box.top + box.bottom) / 2);
  await expect.poll(log).toEqual(['pointer kicked off']);
  await page.mouse.move(box.left + 10, box.bottom + 60);
  await expect.poll(log).toEqual(['pointer kicked off', 'pointer out']);
  await page.mouse.click(box.left + 10, (box.top + box.bottom) / 2);
  await expect.poll(log).toContain('caret kicked off');
  await page.keyboard.press('Control+End');
  await expect.poll(log).toContain('caret out');
  const before = (await log()).filter((line) => line.startsWith('caret')).length;
  // Taking the full stop back carries the caret to the mark; going on into it is a visit.
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(50);
  expect((await log()).filter((line) => line.startsWith('caret')).length).toBe(before);
  await page.waitForTimeout(150);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await log()).at(-1)).toBe('caret kicked off');
});

for (const [kind, body] of [
  ['rich text', `<div contenteditable class="letter">${RICH}</div>`],
  ['plain text', '<textarea class="letter" rows="4" cols="60">He was kicked off the bus.</textarea>'],
] as const) {
  test(`a click is a visit to the mark also where the caret stands already: ${kind}`, async ({ page }) => {
    await openPage(page, body);
    await page.focus('.letter');
    await draftOpen(page);
    await page.evaluate(() => window.room.mark(['kicked off']));
    const visits = () => page.evaluate(() => window.room.log.filter((line) => line === 'caret kicked off'));
    const box = await boxOf(page, 'kicked off');
    if (!box) throw new Error('no box');
    const click = () => page.mouse.click(box.left + 20, (box.top + box.bottom) / 2);
    await click();
    await expect.poll(visits).not.toEqual([]);
    await page.waitForTimeout(100);
    const before = (await visits()).length;
    await click();
    await expect.poll(async () => (await visits()).length).toBe(before + 1);
  });
}

test('marks that were covered while the window got its size are seen again when nothing covers them', async ({
  page,
}) => {
  await textareaWith(page);
  await page.evaluate(() => window.room.mark(['SENCO']));
  await expect.poll(() => boxOfColour(page, TEAL)).not.toBeNull();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    document.body.append(cover);
    window.addEventListener('resize', () => setTimeout(() => cover.remove(), 100), { once: true });
  });
  await page.setViewportSize({ width: 900, height: 640 });
  await page.waitForFunction(() => document.querySelector('div[style*="fixed"]') === null);
  await expect.poll(() => boxOfColour(page, TEAL)).not.toBeNull();
});
