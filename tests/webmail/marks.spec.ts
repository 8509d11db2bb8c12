import type { Page } from '@playwright/test';
import type { Flag } from '../../src/review/types';
import type { CoachPage } from '../e2e/coach-page';
import type { Box } from '../e2e/marks';
import { openBrowser } from '../e2e/open-browser';
import {
  boxOfSelection,
  lineUnder,
  picturesWithAndWithout,
  pictureUnselected,
  strayPaint,
} from '../e2e/paint';
import type { Picture } from '../e2e/png';
import { flagsOf, LETTER } from './letter';
import { boxesOf, showsAt, wheel } from './letter-view';
import type { MailPage } from './mail-page';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './school/staff';

/** Long enough that both editors scroll. */
const LONG_LETTER = `${LETTER}\n${'Thank you for your help this week.\n'.repeat(30)}${LETTER}`;
/** So many marks at least are measured, over all views. */
const MEASURED = 10;
/** At first, scrolled to the end, in a smaller window, and a little further up in it. */
const VIEWS = [
  { size: { width: 1280, height: 800 }, turn: 0 },
  { size: { width: 1280, height: 800 }, turn: 5000 },
  { size: { width: 900, height: 640 }, turn: 5000 },
  { size: { width: 900, height: 640 }, turn: -20 },
] as const;

/** Dots and waves stand apart: the last before an end may fall this many pixels short. */
const GAP = 4;

test('between any two marks of the letter there are words: the paint of each can be told from the next', () => {
  const flags = flagsOf(LONG_LETTER);
  for (const [i, flag] of flags.slice(1).entries())
    expect(flag.start, flag.text).toBeGreaterThan((flags[i]?.end ?? 0) + 2);
});

/** The paint must lie under the words, from their first letter to their last, and under nothing else. */
function expectUnder(paint: Box | null, words: Box): void {
  expect(paint).not.toBeNull();
  if (!paint) return;
  expect(paint.left).toBeGreaterThanOrEqual(words.left - 2);
  expect(paint.left).toBeLessThanOrEqual(words.left + GAP);
  expect(paint.right).toBeGreaterThanOrEqual(words.right - GAP);
  expect(paint.right).toBeLessThanOrEqual(words.right + 2);
  expect(paint.top).toBeGreaterThanOrEqual(words.bottom - 7);
  expect(paint.bottom).toBeLessThanOrEqual(words.bottom + 9);
}

test('in the HTML editor the marks stand under the flagged words, also scrolled and resized', async ({
  page,
  coach,
  mail,
}) => {
  await mail.signIn(HTML_WRITER);
  await mail.compose(HTML_WRITER);
  await mail.paste(LONG_LETTER);
  const expected = flagsOf(LONG_LETTER).map((flag) => flag.text);
  expect(expected.length).toBeGreaterThanOrEqual(8);
  await page.keyboard.press('Control+Home');

  const marks = await coach.marks(expected.length, mail.frame);
  expect(marks.map((mark) => mark.text)).toEqual(expected);
  let measured = 0;
  for (const { size, turn } of VIEWS) {
    await page.setViewportSize(size);
    await wheel(mail, HTML_WRITER, turn);
    const seen = await expectPaintUnderWords(page, coach, mail);
    expect(seen).toBeGreaterThanOrEqual(1);
    measured += seen;
  }
  expect(measured).toBeGreaterThanOrEqual(MEASURED);
});

/** Measures every mark that can be seen, in the picture, against the boxes of the words as the editor's own document lays them out; returns how many. */
async function expectPaintUnderWords(page: Page, coach: CoachPage, mail: MailPage): Promise<number> {
  const editor = await page.locator(mail.frame).boundingBox();
  const frame = await (await page.locator(mail.frame).elementHandle())?.contentFrame();
  if (!editor || !frame) throw new Error('The HTML editor is not there.');
  const inFrame = await boxesOf(
    mail,
    flagsOf(LONG_LETTER).map((flag) => flag.text),
  );
  const words = inFrame.map((box) => shifted(box, editor.x, editor.y));
  const cover = await coach.coveredBoxes();
  const pictures = await picturesWithAndWithout(page, frame);
  const inView: Box[] = [];
  for (const box of words.filter((candidate) => !cover.some((ours) => overlap(ours, candidate)))) {
    const middle = (box.left + box.right) / 2;
    const shows = (await showsAt(mail, middle, box.top)) && (await showsAt(mail, middle, box.bottom + 11));
    if (shows) inView.push(box);
  }
  for (const box of inView) expectUnder(lineUnder(pictures, box), box);
  expect(strayPaint(pictures, words, cover)).toBeNull();
  return inView.length;
}

test('in the plain editor the marks stand where a browser without us paints those words', async ({
  page,
  coach,
  mail,
  mailIn,
}) => {
  // It takes some seventy pictures: on a busy machine, more than the other tests have time for.
  test.setTimeout(300_000);
  const bare = await openBrowser({ extension: false });
  const barePage = bare.context.pages()[0] ?? (await bare.context.newPage());
  const both = [mail, mailIn(barePage)];
  for (const one of both) {
    await one.signIn(PLAIN_WRITER);
    await one.compose(PLAIN_WRITER);
    await one.paste(LONG_LETTER);
  }
  const flags = flagsOf(LONG_LETTER);
  const marks = await coach.marks(flags.length);
  expect(marks.map((mark) => mark.text)).toEqual(flags.map((flag) => flag.text));

  let measured = 0;
  for (const { size, turn } of VIEWS) {
    for (const one of both) {
      await one.page.setViewportSize(size);
      await wheel(one, PLAIN_WRITER, turn);
    }
    const cover = await coach.coveredBoxes();
    const pictures = await picturesWithAndWithout(page, page.mainFrame());
    const inView: Box[] = [];
    const unselected = await pictureUnselected(barePage);
    for (const flag of flags) inView.push(...(await boxesOnLines(barePage, unselected, flag)));
    const open = inView.filter((words) => !cover.some((box) => overlap(box, words)));
    expect(open.length).toBeGreaterThanOrEqual(1);
    measured += open.length;
    for (const words of open) expectUnder(lineUnder(pictures, words), words);
    expect(strayPaint(pictures, inView, cover)).toBeNull();
  }
  expect(measured).toBeGreaterThanOrEqual(MEASURED);
  await bare.close();
});

/** One line of the plain editor, in pixels; anything taller is words on two lines. */
const LINE = 26;

/** Where words of a textarea stand, line by line: words that are broken over lines are measured one by one. */
async function boxesOnLines(page: Page, unselected: Picture, { start, end, text }: Flag): Promise<Box[]> {
  const whole = await boxOfSelection(page, unselected, start, end);
  if (!whole) return [];
  if (whole.bottom - whole.top <= LINE) return [whole];
  const lines: Box[] = [];
  for (const word of text.matchAll(/\S+/g)) {
    const box = await boxOfSelection(
      page,
      unselected,
      start + word.index,
      start + word.index + word[0].length,
    );
    const last = lines.at(-1);
    if (box && last && last.top === box.top) lines[lines.length - 1] = { ...last, right: box.right };
    else if (box) lines.push(box);
  }
  return lines;
}

function shifted(box: Box, x: number, y: number): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 14 && a.right > b.left - 14 && a.top < b.bottom + 12 && a.bottom > b.top - 12;
}
