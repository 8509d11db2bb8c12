import type { Frame, Page } from '@playwright/test';
import type { Box } from './marks';
import { decodePng, differingBox, differsOutside, type Picture } from './png';

/** Takes the paint of every mark away in a document, and puts it back, without a word of the text changing. */
function hidePaint(hidden: boolean): void {
  // Not on the highlight: what a page writes on one is lost as soon as the page itself holds it no more.
  const store = globalThis as { paintKept?: Map<string, AbstractRange[]> };
  if (hidden) store.paintKept = new Map();
  for (const name of ['alongside-words', 'alongside-framing']) {
    const highlight = CSS.highlights.get(name);
    if (!highlight) continue;
    if (hidden) {
      store.paintKept?.set(name, [...highlight]);
      highlight.clear();
    } else for (const range of store.paintKept?.get(name) ?? []) highlight.add(range);
  }
}

/** Two pictures of a page, with the marks painted in `frame` and without them. */
export async function picturesWithAndWithout(page: Page, frame: Frame): Promise<readonly [Picture, Picture]> {
  const painted = await picture(page);
  await frame.evaluate(hidePaint, true);
  const bare = await picture(page);
  await frame.evaluate(hidePaint, false);
  return [painted, bare];
}

export async function picture(page: Page): Promise<Picture> {
  return decodePng(await page.screenshot({ animations: 'disabled' }));
}

/**
 * Where a mark's line reaches that is expected under `words`. Only the lower half is looked at: letters are drawn
 * a shade otherwise at the end of a highlight.
 */
export function lineUnder([painted, bare]: readonly [Picture, Picture], words: Box): Box | null {
  return differingBox(painted, bare, { ...around(words), top: (words.top + words.bottom) / 2 + 1 });
}

/**
 * A pixel of paint that lies near none of `words`; null when there is none. What lies on top is `ours`, and no paint
 * of a mark: where a page scrolls by parts of a pixel, its edges are drawn a little otherwise from time to time.
 */
export function strayPaint(
  [painted, bare]: readonly [Picture, Picture],
  words: readonly Box[],
  ours: readonly Box[] = [],
): { readonly x: number; readonly y: number } | null {
  return differsOutside(painted, bare, [...words.map(around), ...ours]);
}

function around(words: Box): Box {
  return { left: words.left - 12, top: words.top - 2, right: words.right + 12, bottom: words.bottom + 11 };
}

/** Selects a stretch of the focused textarea, without moving it. */
async function select(page: Page, start: number, end: number): Promise<void> {
  await page.locator('textarea:focus').evaluate(
    (field: HTMLTextAreaElement, [from, to]) => {
      const { scrollTop } = field;
      field.setSelectionRange(from, to);
      field.scrollTo(0, scrollTop);
    },
    [start, end] as const,
  );
}

/** A picture with nothing selected in the focused textarea, to hold those against in which something is. */
export async function pictureUnselected(page: Page): Promise<Picture> {
  await select(page, 0, 0);
  return picture(page);
}

/** Where the focused textarea's own text lies, found by the one thing that shows it: its painted selection. */
export async function boxOfSelection(
  page: Page,
  unselected: Picture,
  start: number,
  end: number,
): Promise<Box | null> {
  await select(page, start, end);
  const whole = { left: 0, top: 0, right: unselected.width, bottom: unselected.height };
  return differingBox(await picture(page), unselected, whole);
}
