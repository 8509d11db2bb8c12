import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { Bidi } from '../editors/bidi';
import { FirefoxDesk } from '../editors/firefox-desk';
import { openOwnPage } from '../editors/open-firefox';
import { test } from './firefox-test';

const ADDRESS = 'https://teach.classdojo.com/';
const PAGE = `<!doctype html><html lang="en-GB"><title>Messages</title>
  <textarea id="letter" rows="8" cols="60"></textarea>`;
const TEXT = 'I am writing with regard to Sam. The SENCO met him. We will meet on Monday.';

/** A page of ClassDojo's, which comes from the test and not from the network. */
async function openClassDojo(firefox: Browser): Promise<Page> {
  const page = await firefox.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const ours = request.url().startsWith(ADDRESS);
    void (ours ? request.respond({ contentType: 'text/html', body: PAGE }) : request.abort());
  });
  await page.goto(ADDRESS);
  return page;
}

async function flip(options: Page, on: boolean): Promise<void> {
  await options.bringToFront();
  await (await options.waitForSelector('::-p-aria(ClassDojo[role="switch"])'))?.click();
  const state = () => options.$eval('::-p-aria(ClassDojo[role="switch"])', (at) => at.matches(':checked'));
  await expect.poll(state).toBe(on);
}

test('Firefox brings the coach to an open page by one click on a name, sends it away by another, and takes it back', async ({
  firefox,
  tab,
}) => {
  test.setTimeout(120_000);
  const bidi = new Bidi(firefox);
  const mounted = async () => (await bidi.callOnCoach(ADDRESS, '() => "here"')) !== null;
  const page = await openClassDojo(firefox);
  await openOwnPage(tab, 'options');
  await tab.waitForSelector('select:not(:disabled)');
  for (let turn = 0; turn < 2; turn += 1) {
    await flip(tab, true);
    await page.bringToFront();
    await page.click('#letter');
    await page.keyboard.type(TEXT);
    await new FirefoxDesk(page, bidi).openPanel();
    await flip(tab, false);
    await expect.poll(mounted).toBe(false);
    await page.bringToFront();
    await page.click('#letter');
    await page.keyboard.type(TEXT);
    expect(await mounted()).toBe(false);
    await page.$eval('#letter', (letter) => {
      (letter as HTMLTextAreaElement).value = '';
      (letter as HTMLTextAreaElement).blur();
    });
  }
  await page.reload();
  await page.click('#letter');
  await page.keyboard.type(TEXT);
  expect(await page.$eval('#letter', (letter) => (letter as HTMLTextAreaElement).value)).toBe(TEXT);
  expect(await mounted()).toBe(false);
});
