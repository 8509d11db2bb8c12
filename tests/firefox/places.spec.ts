import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Box } from '../e2e/marks';
import { decodePng, differingBox, type Picture } from '../e2e/png';
import { Bidi } from '../editors/bidi';
import { serveEditors } from '../editors/editor-server';
import { FirefoxDesk } from '../editors/firefox-desk';
import { measureWords } from '../editors/in-page';
import { openFirefox } from '../editors/open-firefox';
import { FRAME_BORDER, INNER_LETTER, SURFACES, type Surface } from '../editors/surfaces';
import { Writing } from '../editors/writing';

const FLAGGED = ['with regard to', 'prior to'] as const;

const sandboxed = (sandbox: string): Surface => ({
  name: `a frame sandboxed with “${sandbox}”`,
  html: `<iframe style="width: 42em; height: 15em; border: ${FRAME_BORDER}px solid grey"
    sandbox="${sandbox}" srcdoc='${INNER_LETTER}'></iframe>`,
  host: `document.querySelector('#host')`,
  innerFrame: true,
});

interface Open {
  readonly writing: Writing;
  readonly tab: Page;
}

interface Fixtures {
  readonly forcedColours: boolean;
  /** Opens a letter at each of these, in tabs of one Firefox. */
  readonly openAt: (places: readonly Surface[]) => Promise<readonly Open[]>;
}

const test = base.extend<Fixtures>({
  forcedColours: [false, { option: true }],
  openAt: async ({ forcedColours }, use) => {
    const firefox = await openFirefox({ forcedColours });
    const closing = [() => firefox.close()];
    await use(async (places) => {
      const server = await serveEditors(places);
      closing.push(() => server.close());
      const open: Open[] = [];
      for (const [index, place] of places.entries()) {
        const tab = await firefox.newPage();
        const writing = new Writing(new FirefoxDesk(tab, new Bidi(firefox)), place);
        await writing.open(`http://127.0.0.1:${server.port}/page/${index}`);
        open.push({ writing, tab });
      }
      return open;
    });
    for (const close of closing) await close();
  },
});

test('Firefox coaches letters in sandboxed frames, each from within, whether its scripts may run or not', async ({
  openAt,
}) => {
  for (const { writing, tab } of await openAt([sandboxed('allow-scripts'), sandboxed('')])) {
    await tab.bringToFront();
    await writing.begin();
    await writing.type(' See you soon');
    await writing.marked(...FLAGGED);
    await writing.expectMarksUnderWords();
    const before = await writing.words();
    await writing.accept('prior to', 'before');
    await expect.poll(() => writing.words()).toBe(before.replace('prior to', 'before'));
    await writing.press('Control+z');
    await expect.poll(() => writing.words()).toBe(before);
  }
});

test.describe('with colours that the person has chosen', () => {
  test.use({ forcedColours: true });

  test('Firefox draws lines under the words, in the page and in a frame, and leaves the words as they are', async ({
    openAt,
  }) => {
    const places = SURFACES.filter(({ name }) => ['contenteditable', 'a srcdoc frame'].includes(name));
    for (const { writing, tab } of await openAt(places)) {
      await tab.bringToFront();
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await writing.begin();
      await writing.type(' See you soon');
      await tab.waitForSelector('alongside-marks');
      const painted = await picture(tab);
      await tab.$eval('alongside-marks', (lines) => lines.remove());
      const bare = await picture(tab);
      for (const words of FLAGGED) {
        const [box] = await writing.desk.run<Box[]>(`(${measureWords.toString()})('${words}')`);
        if (!box) throw new Error(`“${words}” is not in the letter.`);
        const { top, bottom } = box;
        const foot = top + (bottom - top) * 0.75;
        const line = differingBox(painted, bare, { ...box, top: foot, bottom: bottom + 8 });
        expect(line && line.right - line.left).toBeGreaterThan((box.right - box.left) * 0.9);
        expect(differingBox(painted, bare, { ...box, bottom: foot })).toBeNull();
      }
    }
  });
});

async function picture(tab: Page): Promise<Picture> {
  return decodePng(Buffer.from(await tab.screenshot()));
}
