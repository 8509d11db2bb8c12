import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { copyOf, makeNewer } from '../e2e/newer';
import { firefoxUnderTest } from '../e2e/under-test';
import { Bidi } from '../editors/bidi';
import { type EditorServer, serveEditors } from '../editors/editor-server';
import { FirefoxDesk } from '../editors/firefox-desk';
import { ADDON } from '../editors/open-firefox';
import { SURFACES } from '../editors/surfaces';
import { Writing } from '../editors/writing';
import { test as firefoxTest } from './firefox-test';

const PLACES = SURFACES.filter(({ name }) =>
  ['textarea', 'contenteditable', 'a srcdoc frame'].includes(name),
);
const MORE = ' See you soon';

interface Open {
  readonly writing: Writing;
  /** What the letter says. */
  readonly words: string;
  /** Brings its tab to the front. */
  toFront(): Promise<void>;
}

/** A letter in each place, every one in a tab of its own, each marked. */
const test = firefoxTest.extend<{ server: EditorServer; open: readonly Open[]; newer: string }>({
  newer: async ({ browserName: _ }, use) => {
    const folder = copyOf(firefoxUnderTest());
    makeNewer(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  server: async ({ browserName: _ }, use) => {
    const server = await serveEditors(PLACES);
    await use(server);
    await server.close();
  },
  open: async ({ firefox, server }, use) => {
    const open: Open[] = [];
    for (const [index, place] of PLACES.entries()) {
      const tab = await firefox.newPage();
      const writing = new Writing(new FirefoxDesk(tab, new Bidi(firefox)), place);
      await writing.open(`http://127.0.0.1:${server.port}/page/${index}`);
      await writing.begin();
      await writing.type(MORE);
      await writing.marked('with regard to', 'prior to');
      open.push({ writing, words: await writing.words(), toFront: () => tab.bringToFront() });
    }
    await use(open);
  },
});

/** Runs in the page: everything of ours in its tree and that of its frame, and whether it can be seen. */
function lookForOurs(): string[] {
  const documents = [document, document.querySelector('iframe')?.contentDocument ?? document];
  const drawn = [...document.querySelectorAll('alongside-coach, alongside-marks')];
  const shown = drawn.filter((element) => getComputedStyle(element).display !== 'none');
  const lines = [...new Set(documents)].filter((inner) => {
    const view = inner.defaultView as (Window & typeof globalThis) | null;
    const look = view?.getComputedStyle(inner.body, '::highlight(alongside-words)');
    return look?.textDecorationLine === 'underline';
  });
  return [...shown.map((element) => `${element.localName} ${element.id}`.trim()), ...lines.map(() => 'line')];
}

const seen = ({ writing }: Open): Promise<string[]> => writing.desk.run(`(${lookForOurs.toString()})()`);

/** The pages hold on to what is drawn, to tell it from what is drawn later. */
const remember = ({ writing }: Open): Promise<void> =>
  writing.desk.run(
    `document.querySelectorAll('alongside-coach, alongside-marks').forEach((at) => { at.id = 'old' })`,
  );

test('Firefox updates the extension while drafts are open, and takes it away: they go on, with one new coach each, then with none', async ({
  newer,
  firefox,
  open,
}) => {
  test.setTimeout(120_000);
  for (const letter of open) await remember(letter);
  await firefox.installExtension(newer);
  for (const letter of open) {
    const { writing, words, toFront } = letter;
    await toFront();
    await expect
      .poll(async () => (await seen(letter)).join())
      .toMatch(/^alongside-coach(,alongside-marks|,line)$/);
    expect(await writing.words()).toBe(words);
    await writing.type(' prior to lunch');
    await writing.marked('with regard to', 'prior to', 'prior to');
    await writing.accept('with regard to', 'about');
    const changed = `${words} prior to lunch`.replace('with regard to', 'about');
    await expect.poll(() => writing.words()).toBe(changed);
    await writing.press('Control+z');
    await expect.poll(() => writing.words()).toBe(`${words} prior to lunch`);
  }

  await firefox.uninstallExtension(ADDON);
  for (const letter of open) {
    const { writing, words, toFront } = letter;
    await toFront();
    await expect.poll(() => seen(letter)).toEqual([]);
    await writing.press('Control+End');
    await writing.type(' too');
    expect(await writing.words()).toBe(`${words} prior to lunch too`);
    expect(await seen(letter)).toEqual([]);
  }
});
