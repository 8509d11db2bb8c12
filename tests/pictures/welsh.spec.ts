import { type BrowserContext, test as base, type Page } from '@playwright/test';
import welsh from '../../public/_locales/cy/messages.json' with { type: 'json' };
import { expect } from '../e2e/fixtures';
import { openBrowser } from '../e2e/open-browser';
import { lookAt } from './looks';
import { openMailbox } from './mailbox';
import { OWN_DATA, putRows } from './own-data';
import { expectPicture, stillPicture } from './picture-test';

/** A browser that speaks Welsh, as far as it has Welsh words: all of ours are. */
const test = base.extend<{ welshBrowser: { context: BrowserContext; id: string } }>({
  welshBrowser: async ({ viewport: _ }, use) => {
    const { context, id, close } = await openBrowser({ args: ['--lang=cy'] });
    await use({ context, id });
    await close();
  },
});

// Several looks one after another, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

const NARROW = { name: 'narrow', width: 360, height: 640, colorScheme: 'light' } as const;

/** What does not fit into its box, with its words; text that may scroll, by design, is left out. */
function cutOff(): string[] {
  const wide = [...document.querySelectorAll('main *')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    const scrolls = ['auto', 'scroll'].includes(overflowX) || element.closest('.table, select, .unseen');
    return !scrolls && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
  });
  const page = document.documentElement;
  const over = page.scrollWidth > page.clientWidth ? ['the page itself'] : [];
  return [...over, ...wide.map(({ textContent }) => `${textContent}`.slice(0, 60))];
}

test('our pages speak Welsh, and nothing of it is cut off', async ({ welshBrowser: { context, id } }) => {
  const page = context.pages()[0] ?? (await context.newPage());
  const open = (name: string) => page.goto(`chrome-extension://${id}/${name}.html`);
  await open('practice');
  await expect(page.getByText(welsh.practice_empty.message)).toBeVisible();
  await page.evaluate(putRows, OWN_DATA);
  for (const [name, said] of [
    ['welcome', welsh.welcome_title.message],
    ['options', welsh.options_title.message],
    ['practice', welsh.practice_title.message],
    ['rules', welsh.rules_title.message],
    ['popup', welsh.popup_draft.message],
    ['desk', welsh.desk_title.message],
  ] as const) {
    await lookAt(page, { ...NARROW, width: name === 'popup' ? 340 : 320 });
    await open(name);
    await expect(page.getByRole('heading', { name: said })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    if (name === 'options') await expect(page.getByText(/^acorns/)).toBeVisible();
    await expect(page.locator('select:disabled')).toHaveCount(0);
    expect.soft(await page.evaluate(cutOff), name).toEqual([]);
    if (['options', 'practice', 'popup'].includes(name)) {
      expectPicture(`welsh-${name}`, await stillPicture(page, true));
    }
  }
});

test('the coach speaks Welsh beside a letter', async ({ welshBrowser: { context } }) => {
  const page: Page = context.pages()[0] ?? (await context.newPage());
  await lookAt(page, NARROW);
  const coach = await openMailbox(page);
  const iep = (await coach.marksNow('')).find(({ text }) => text === 'IEP');
  if (!iep) throw new Error('IEP is not marked.');
  await coach.clickMark(iep);
  await coach.tree.wait('dialog', welsh.card_name.message.replace('$1', 'IEP'));
  await page.mouse.move(2, 2);
  expectPicture('welsh-card', await stillPicture(page, false));
  await page.keyboard.press('Escape');
  await coach.tree.click(await coach.tree.wait('button', /^Alongside: .*\d/));
  await coach.tree.wait('dialog', welsh.panel_name.message);
  await page.mouse.move(2, 2);
  expectPicture('welsh-panel', await stillPicture(page, false));
});
