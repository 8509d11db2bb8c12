import type { Page } from '@playwright/test';
import type { CoachPage } from '../e2e/coach-page';
import type { Box } from '../e2e/marks';
import { openBrowser } from '../e2e/open-browser';
import { boxOfSelection, paintNear, picturesWithAndWithout } from '../e2e/paint';
import { flagsOf, LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './roundcube/staff';
import { RoundcubePage } from './roundcube-page';

/** Long enough that both editors scroll. */
const LONG_LETTER = `${LETTER}\n${'Thank you for your help this week.\n'.repeat(30)}${LETTER}`;
const FRAME = 'composebody_ifr';

/** The paint must begin and end with the words, give or take the softened edge of a dot or a wave. */
function expectUnder(paint: Box | null, words: Box): void {
  expect(paint).not.toBeNull();
  if (!paint) return;
  expect(Math.abs(paint.left - words.left)).toBeLessThanOrEqual(2);
  expect(Math.abs(paint.right - words.right)).toBeLessThanOrEqual(2);
  expect(paint.top).toBeGreaterThan((words.top + words.bottom) / 2);
  expect(paint.bottom).toBeLessThanOrEqual(words.bottom + 5);
}

test('in the HTML editor the marks stand under the flagged words, also scrolled and resized', async ({
  page,
  coach,
  mailbox,
}) => {
  const roundcube = new RoundcubePage(page, mailbox.url);
  await roundcube.signIn(HTML_WRITER);
  await roundcube.compose(HTML_WRITER);
  await roundcube.paste(LONG_LETTER);
  const expected = flagsOf(LONG_LETTER).map((flag) => flag.text);
  expect(expected.length).toBeGreaterThanOrEqual(8);
  await page.keyboard.press('Control+Home');

  const marks = await coach.marks(expected.length, FRAME);
  expect(marks.map((mark) => mark.text)).toEqual(expected);
  await expectPaintUnderWords(page, coach, roundcube);
  await roundcube.rich.evaluate(() => window.scrollTo(0, 10_000));
  await expectPaintUnderWords(page, coach, roundcube);
  await page.setViewportSize({ width: 900, height: 640 });
  await expectPaintUnderWords(page, coach, roundcube);
});

/** Measures in the picture, against the boxes of the words as the editor's own document lays them out. */
async function expectPaintUnderWords(page: Page, coach: CoachPage, roundcube: RoundcubePage): Promise<void> {
  await page.waitForTimeout(400);
  const editor = await page.locator(`iframe#${FRAME}`).boundingBox();
  const frame = page.frame({ name: FRAME });
  if (!editor || !frame) throw new Error('The HTML editor is not there.');
  const words = await roundcube.boxesOf(flagsOf(LONG_LETTER).map((flag) => flag.text));
  const cover = await coach.coveredBoxes();
  const pictures = await picturesWithAndWithout(page, frame);
  const inView = words
    .map((box) => shifted(box, editor.x, editor.y))
    .filter((box) => box.top > editor.y && box.bottom + 6 < editor.y + editor.height)
    .filter((box) => !cover.some((ours) => overlap(ours, box)));
  expect(inView.length).toBeGreaterThanOrEqual(3);
  for (const box of inView) expectUnder(paintNear(pictures, box), box);
}

test('in the plain editor the marks stand where a browser without us paints those words', async ({
  page,
  coach,
  mailbox,
}) => {
  const bare = await openBrowser({ extension: false });
  const barePage = bare.context.pages()[0] ?? (await bare.context.newPage());
  const [ours, theirs] = [new RoundcubePage(page, mailbox.url), new RoundcubePage(barePage, mailbox.url)];
  for (const roundcube of [ours, theirs]) {
    await roundcube.signIn(PLAIN_WRITER);
    await roundcube.compose(PLAIN_WRITER);
    await roundcube.paste(LONG_LETTER);
  }
  const flags = flagsOf(LONG_LETTER);
  const marks = await coach.marks(flags.length);
  expect(marks.map((mark) => mark.text)).toEqual(flags.map((flag) => flag.text));

  for (const [width, height, scroll] of [
    [1280, 800, 0],
    [1280, 800, 10_000],
    [900, 640, 10_000],
  ] as const) {
    for (const roundcube of [ours, theirs]) {
      await roundcube.page.setViewportSize({ width, height });
      await roundcube.plain.evaluate((field, top) => field.scrollTo(0, top), scroll);
    }
    await page.waitForTimeout(400);
    const cover = await coach.coveredBoxes();
    const pictures = await picturesWithAndWithout(page, page.mainFrame());
    let seen = 0;
    for (const flag of flags) {
      const words = await boxOfSelection(barePage, flag.start, flag.end);
      if (!words || cover.some((box) => overlap(box, words))) continue;
      expectUnder(paintNear(pictures, words), words);
      seen += 1;
    }
    expect(seen).toBeGreaterThanOrEqual(3);
  }
  await bare.close();
});

function shifted(box: Box, x: number, y: number): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 14 && a.right > b.left - 14 && a.top < b.bottom + 8 && a.bottom > b.top - 4;
}
