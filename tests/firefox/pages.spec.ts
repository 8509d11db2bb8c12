import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { servePages } from '../e2e/page-server';
import { Bidi } from '../editors/bidi';
import { FirefoxDesk } from '../editors/firefox-desk';
import { openOwnPage } from '../editors/open-firefox';
import { test, wordsOf } from './firefox-test';

const LETTER =
  'Dear Mrs Okafor, Sam helped a new boy find his coat peg on Tuesday without being asked, and showed him the lunch boxes. He has an EHCP.';

const says = (tab: Page, words: RegExp): Promise<void> =>
  expect.poll(() => wordsOf(tab), { timeout: 15_000 }).toMatch(words);

test('Firefox keeps what is chosen and taught, and finds a rule', async ({ tab }) => {
  await openOwnPage(tab, 'options');
  await tab.waitForSelector('select:not(:disabled)');
  await tab.select('select', 'Wales');
  const word = await tab.waitForSelector('::-p-aria(A word or name)');
  await word?.type('Acorns');
  await tab.keyboard.press('Enter');
  await says(tab, /Left alone acorns/);

  await openOwnPage(tab, 'rules');
  await (await tab.waitForSelector('input[type=search]'))?.type('EHCP');
  await says(tab, /[1-9]\d? found .*education, health and care plan/);

  await openOwnPage(tab, 'options');
  await says(tab, /Left alone acorns/);
  await tab.waitForSelector('select:not(:disabled)');
  expect(await tab.$eval('select', ({ value }) => value)).toBe('Wales');
});

test('Firefox counts a letter in Your practice, and erasing can be undone', async ({ firefox, tab }) => {
  const pages = await servePages();
  const desk = new FirefoxDesk(tab, new Bidi(firefox));
  await desk.goto(pages.page('<textarea rows="12" cols="60"></textarea>'), 1);
  await tab.click('textarea');
  await desk.type(LETTER);
  await desk.openPanel();
  const practice = await firefox.newPage();
  await expect(async () => {
    await openOwnPage(practice, 'practice');
    expect(await wordsOf(practice)).toMatch(/Together 1 /);
  }).toPass();
  const press = async (name: string): Promise<void> =>
    void (await (await practice.waitForSelector(`::-p-aria(${name})`))?.click());
  await press('Erase all of this');
  await says(practice, /Nothing is counted yet/);
  await press('Bring them back');
  await says(practice, /Together 1 /);
  await pages.close();
});
