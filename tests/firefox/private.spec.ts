import { expect, test } from '@playwright/test';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { servePages } from '../e2e/page-server';
import { Bidi } from '../editors/bidi';
import { FirefoxDesk } from '../editors/firefox-desk';
import { openFirefox, openOwnPage } from '../editors/open-firefox';
import { Writing } from '../editors/writing';
import { wordsOf } from './firefox-test';

/** In private windows Firefox opens no database for an extension, and says so only when one is asked for. */
function databaseIsRefused(): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('any');
    asked.onerror = () => resolve(true);
    asked.onsuccess = () => resolve(false);
  });
}

test('in private windows of Firefox the coach is taught and turned down as ever, and says that it keeps nothing', async () => {
  const browser = await openFirefox({ privately: true });
  const pages = await servePages();
  const options = await browser.newPage();
  await openOwnPage(options, 'options');
  expect(await options.evaluate(databaseIsRefused)).toBe(true);
  await expect.poll(() => wordsOf(options)).toContain(messages.keeps_nothing.message);
  await options.waitForSelector('select:not(:disabled)');
  await options.select('#own-words select', 'mark');
  await options.type('#own-words input', 'Acorns');
  await (await options.waitForSelector('#own-words label:nth-of-type(3) input'))?.type('our breakfast club');
  await options.keyboard.press('Enter');
  await expect.poll(() => wordsOf(options)).toContain('acorns – our breakfast club');
  expect(await wordsOf(options)).toContain(messages.options_not_kept.message);

  const tab = await browser.newPage();
  const errors: unknown[] = [];
  tab.on('pageerror', (error) => errors.push(error));
  const host = `document.querySelector('textarea')`;
  const writing = new Writing(new FirefoxDesk(tab, new Bidi(browser)), { name: 'textarea', host });
  await writing.open(
    pages.page(
      '<textarea rows="9" cols="60">Dear Mrs Okafor, Sam helped a new boy find his coat peg on Tuesday without being asked, and showed him the lunch boxes. </textarea>',
    ),
  );
  await writing.begin();
  await writing.type('Sam goes to Acorns on Monday. I am writing with regard to Sam. We met prior to lunch.');
  await writing.marked('Acorns', 'with regard to', 'prior to');
  await writing.clickOn('prior to');
  await writing.desk.card('prior to');
  await writing.desk.choose(new RegExp(messages.card_never.message));
  await writing.marked('Acorns', 'with regard to');
  await writing.accept('with regard to', 'about');
  await writing.marked('Acorns');
  await writing.press('Control+End');
  await writing.type(' Sam ate well prior to lunch. It is with regard to maths.');
  await writing.marked('Acorns', 'with regard to');

  await expect(async () => {
    await openOwnPage(options, 'practice');
    expect(await wordsOf(options)).toMatch(/Together 1 /);
  }).toPass();
  expect(await wordsOf(options)).toContain(messages.keeps_nothing.message);
  expect(errors).toEqual([]);
  await browser.close();
  await pages.close();
});
