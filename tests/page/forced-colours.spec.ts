import { expect, type Page, test } from '@playwright/test';
import type { Box } from '../e2e/marks';
import { decodePng, differingBox, differsOutside, type Picture } from '../e2e/png';
import { draftOpen, openPage } from './open-page';

const TEXT = 'Today the SENCO rang about Sam. He kicked off at lunch.';
const STYLE = 'font: 20px/1.6 sans-serif; width: 640px; height: 120px; padding: 8px';

/** Where a letter stands, and how to go into it. */
const PLACES = [
  ['textarea', `<textarea id="letter" style="${STYLE}">${TEXT}</textarea>`],
  ['rich field', `<div id="letter" contenteditable style="${STYLE}"><p>${TEXT}</p></div>`],
  [
    'frame',
    `<iframe id="frame" style="width: 700px; height: 160px; margin: 20px"></iframe><script>
      const inner = document.querySelector('#frame').contentDocument;
      inner.body.innerHTML = '<p style="${STYLE}">${TEXT}</p>';
      inner.body.contentEditable = 'true';
    </script>`,
  ],
  ['modal dialog', `<dialog><div id="letter" contenteditable style="${STYLE}"><p>${TEXT}</p></div></dialog>`],
] as const;

async function openIn(page: Page, html: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, html);
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
    const frame = document.querySelector('iframe');
    (document.querySelector<HTMLElement>('#letter') ?? frame?.contentDocument?.body)?.focus();
  });
  await draftOpen(page);
  await page.keyboard.press('Control+End');
}

const picture = async (page: Page): Promise<Picture> => decodePng(await page.screenshot({ caret: 'hide' }));

const boxOf = (page: Page, words: string): Promise<Box> =>
  page.evaluate((text) => {
    const { left, top, right, bottom } =
      window.room.open().boxes(window.room.spanOf(text))[0] ?? new DOMRect();
    return { left, top, right, bottom };
  }, words);

/** The place of a line under words: never on them. */
const under = ({ left, top, right, bottom }: Box): Box => ({
  left: left - 3,
  top: top + (bottom - top) * 0.72,
  right: right + 3,
  bottom: bottom + 8,
});

/** The caret blinks where the text ends: these colours are forced on it too, so no screenshot can hide it. */
async function caretAtEnd(page: Page): Promise<Box> {
  const { right, ...last } = await boxOf(page, 'lunch.');
  return { ...last, left: right - 3, right: right + 3 };
}

/** How many columns within a box have nothing of the line in them. */
function gaps(painted: Picture, bare: Picture, line: Box): number {
  let empty = 0;
  for (let x = line.left; x < line.right; x += 1)
    if (!differingBox(painted, bare, { ...line, left: x, right: x + 1 })) empty += 1;
  return empty;
}

for (const [name, html] of PLACES) {
  test(`where the writer has chosen the colours, marks are two kinds of line and no blocks (${name})`, async ({
    page,
  }) => {
    await openIn(page, html);
    const bare = await picture(page);
    await page.evaluate(() => {
      const mark = (words: string, style: 'words' | 'framing') => ({
        id: words,
        style,
        ...window.room.spanOf(words),
      });
      const marks = [mark('SENCO', 'words'), mark('kicked off', 'framing')];
      window.room.open().show(marks, window.room.open().text);
    });
    const painted = await picture(page);
    const places = [under(await boxOf(page, 'SENCO')), under(await boxOf(page, 'kicked off'))] as const;
    expect(differsOutside(painted, bare, [...places, await caretAtEnd(page)])).toBeNull();
    const [dots, wave] = places.map((place) => differingBox(painted, bare, place));
    if (!dots || !wave) throw new Error('A mark is not drawn.');
    for (const [line, place] of [
      [dots, places[0]],
      [wave, places[1]],
    ] as const) {
      expect(Math.abs(line.left - place.left - 3)).toBeLessThanOrEqual(3);
      expect(Math.abs(line.right - place.right + 3)).toBeLessThanOrEqual(3);
    }
    expect(gaps(painted, bare, dots)).toBeGreaterThan(8);
    expect(gaps(painted, bare, wave)).toBe(0);
  });
}

test('where the writer has chosen the colours, the lines move with the text and go with the field', async ({
  page,
}) => {
  await openIn(page, PLACES[1][1]);
  const nodes = () => page.evaluate(() => document.documentElement.children.length);
  const before = await nodes();
  await page.evaluate(() => window.room.mark(['SENCO']));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Oh, and ');
  await page.keyboard.press('Control+End');
  const painted = await picture(page);
  const place = under(await boxOf(page, 'SENCO'));
  expect(await nodes()).toBe(before + 1);
  await page.evaluate(() => window.room.open().show([], window.room.open().text));
  const bare = await picture(page);
  expect(differsOutside(painted, bare, [place, await caretAtEnd(page)])).toBeNull();
  expect(differingBox(painted, bare, place)).not.toBeNull();
  await page.evaluate(() => window.room.mark(['SENCO']));
  await page.locator('#letter').blur();
  await expect.poll(() => page.evaluate(() => window.room.isOpen())).toBe(false);
  expect(await nodes()).toBe(before);
});
