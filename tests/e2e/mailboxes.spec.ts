import type { Page } from '@playwright/test';
import { saying } from './coach-page';
import { expect, test } from './fixtures';
import { gmail, type Mailbox, outlook } from './shells/open';

const LETTER = 'Dear Mrs Khan, I am writing with regard to Sam.';
/** Might go to a family as well as to colleagues: only the recipients tell. */
const EITHER = 'Hi both, can we talk with regard to Sam prior to the meeting on Monday?';
const COLLEAGUES = ['head@school.sch.uk', 'senco@school.sch.uk'];
const PARENT = 'khan@home.example';
const BODY = '.body';
const RESTING = saying('resting').source.slice(1);

const HOSTS: readonly (readonly [string, Mailbox])[] = [
  ['mail.google.com', gmail],
  ['outlook.office.com', outlook],
  ['outlook.office365.com', outlook],
  ['outlook.live.com', outlook],
  ['outlook.cloud.microsoft', outlook],
];

async function write(page: Page, text: string): Promise<void> {
  await page.locator(BODY).click();
  await page.keyboard.type(text);
}

test('in every mailbox of the first day the coach is there with no click', async ({ page, coach }) => {
  for (const [host, mailbox] of HOSTS) {
    await mailbox.open(page, [{}], { host });
    await write(page, LETTER);
    expect((await coach.marks(1, '')).map(({ text }) => text)).toEqual(['with regard to']);
  }
});

for (const mailbox of [gmail, outlook]) {
  test.describe(mailbox.name, () => {
    test('between colleagues the coach rests, says so, and can be woken', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: COLLEAGUES }]);
      await write(page, EITHER);
      await coach.badge(RESTING);
      expect(await coach.marksNow('')).toEqual([]);

      const panel = await coach.panel();
      expect(panel.text).toMatch(new RegExp(saying('panel_resting').source.slice(1)));
      await coach.press(saying('panel_wake'));
      await coach.marks(2, '');
      await page.keyboard.type(' It is with regard to maths.');
      await coach.marks(3, '');
      expect(await mailbox.words(page)).toBe(`${EITHER} It is with regard to maths.`);
    });

    test('woken from the keyboard, the keyboard stays in the panel', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: COLLEAGUES }]);
      await write(page, EITHER);
      await coach.badge(RESTING);
      await page.keyboard.press('Alt+ArrowDown');
      const waking = async () => (await coach.tree.find('button', saying('panel_wake')))?.focused;
      await expect.poll(waking).toBe(true);
      await page.keyboard.press('Enter');
      await coach.marks(2, '');
      const inList = async () => (await coach.tree.all('listbox')).some(({ focused }) => focused);
      await expect.poll(inList).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.type(' Thanks');
      await expect.poll(() => mailbox.words(page)).toBe(`${EITHER} Thanks`);
    });

    test('a parent among the recipients wakes it, also while its panel is open', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: COLLEAGUES }]);
      await write(page, EITHER);
      await coach.badge(RESTING);
      await coach.panel();
      await page.locator('input[maxlength], input[name=subjectbox]').click();
      await page.evaluate((address) => window.addRecipient(0, address), PARENT);
      expect(await coach.marksNow('')).toEqual([]);
      await page.locator(BODY).click();
      await coach.marks(2, '');
    });

    test('another letter that is open has recipients of its own', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: COLLEAGUES, place: 'inline' }, { to: [PARENT] }]);
      await page.locator(BODY).first().click();
      await page.keyboard.type(EITHER);
      await coach.badge(RESTING);
      await page.locator(BODY).last().click();
      await page.keyboard.type(EITHER);
      await coach.marks(2, '');
    });

    test('the labels of another language make no difference', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: COLLEAGUES }], { language: 'Welsh' });
      await write(page, EITHER);
      await coach.badge(RESTING);
    });
  });
}
