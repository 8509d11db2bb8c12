import type { Box } from '../e2e/marks';
import type { MailPage } from './mail-page';
import type { Person } from './school/staff';

/** So many pixels of the wheel are more than any letter of the tests is long. */
const FAR = 5000;

/**
 * Where these words stand in the HTML editor, each found after the one before: a box for each line that they
 * take, in the viewport of its frame.
 */
export async function boxesOf(mail: MailPage, words: readonly string[]): Promise<Box[]> {
  return mail.rich.evaluate((body, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    let [at, from] = [0, 0];
    return wanted.flatMap((word) => {
      for (let found = -1; at < texts.length; at += 1, from = 0) {
        const text = texts[at];
        found = text?.data.indexOf(word, from) ?? -1;
        if (!text || found < 0) continue;
        from = found + word.length;
        const range = document.createRange();
        range.setStart(text, found);
        range.setEnd(text, from);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      }
      throw new Error(`“${word}” is not in the letter.`);
    });
  }, words);
}

/**
 * Turns the wheel over the empty right edge of the body, by so many pixels, until all has come to rest. Far turns
 * are repeated until they move nothing more: a page that lays itself out anew may swallow one.
 */
export async function wheel(mail: MailPage, person: Person, pixels: number): Promise<void> {
  const needed = Math.abs(pixels) >= FAR ? 2 : 0;
  let place = await restingPlace(mail, person);
  for (let still = 0; ; ) {
    const body = await mail.page.locator(person.html ? mail.frame : mail.places.plain).boundingBox();
    if (!body) throw new Error('The editor is not in view.');
    await mail.page.mouse.move(body.x + body.width - 40, Math.max(body.y, 0) + 160);
    await mail.page.mouse.wheel(0, pixels);
    const now = await restingPlace(mail, person);
    still = now === place ? still + 1 : 0;
    place = now;
    if (still >= needed) return;
  }
}

/** How far the letter is scrolled, by its own frame and by those around it, once that no longer changes. */
async function restingPlace(mail: MailPage, { html }: Person): Promise<number> {
  const topOf = (element: Element): number => element.getBoundingClientRect().top - element.scrollTop;
  const look = async (): Promise<number> =>
    html
      ? (await mail.page.locator(mail.frame).evaluate(topOf)) + (await mail.rich.evaluate(topOf))
      : mail.plain.evaluate(topOf);
  let place = await look();
  for (let still = 0; still < 5; ) {
    await mail.page.waitForTimeout(100);
    const now = await look();
    still = now === place ? still + 1 : 0;
    place = now;
  }
  return place;
}

/** Whether the editor itself is on top at a point of the page, and nothing lies over it. */
export async function showsAt(mail: MailPage, x: number, y: number): Promise<boolean> {
  for (const editor of [mail.page.locator(mail.frame), mail.plain]) {
    if ((await editor.count()) === 0) continue;
    const on = (element: Element, [at, down]: readonly [number, number]): boolean =>
      document.elementFromPoint(at, down) === element;
    if (await editor.evaluate(on, [x, y] as const)) return true;
  }
  return false;
}
