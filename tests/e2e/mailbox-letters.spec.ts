import type { BrowserContext } from '@playwright/test';
import { saying } from './coach-page';
import { expect, test } from './fixtures';
import { gmail, type Mailbox, outlook } from './shells/open';

const LETTER = 'Dear Mrs Khan, I am writing with regard to Sam.';
const WORRY =
  'On Tuesday Sam hit another child at lunch and swore at Mrs Lunt. He must learn that this is not acceptable. He will lose his break on Wednesday in line with our behaviour policy. You must speak to him at home.';
const CHANGED = LETTER.replace('with regard to', 'about');
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);
const PARENT = 'khan@home.example';
const BLANK = 'Dear [name], Sam helped a friend today. We will meet on Monday.';
const QUOTED = 'You rang prior to half term with regard to his EHCP.';

/** What each puts under the place of an answer. */
const ANSWERED: Readonly<Record<Mailbox['name'], string>> = {
  Gmail: `<div><br></div><div class="gmail_signature_prefix">--&nbsp;</div><div class="gmail_signature">Ms Hill, SENCO</div>
    <div class="gmail_quote"><div class="gmail_attr">On Mon, 23 Nov 2026, Amina Khan wrote:</div>
    <blockquote>${QUOTED}</blockquote></div>`,
  Outlook: `<div><br></div><div id="Signature">Ms Hill, SENCO</div><div id="appendonsend"></div><hr>
    <div id="divRplyFwdMsg">From: Amina Khan<br>Sent: 23 November 2026</div><div>${QUOTED}</div>`,
};

async function askForLastLook(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.storage.local.set({ lastLook: true }));
}

for (const mailbox of [gmail, outlook]) {
  test.describe(mailbox.name, () => {
    test('a suggestion and a sentence go in, and come back out', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: [PARENT] }]);
      await page.locator('.body').click();
      await page.keyboard.type(`${LETTER} ${WORRY}`);
      await coach.choose('with regard to', CHANGE, '');
      await expect.poll(() => mailbox.words(page)).toBe(`${CHANGED} ${WORRY}`);
      await page.keyboard.press('Control+z');
      await expect.poll(() => mailbox.words(page)).toBe(`${LETTER} ${WORRY}`);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => mailbox.words(page)).toBe(`${CHANGED} ${WORRY}`);

      await coach.panel();
      await coach.press(saying('panel_add'));
      const lines = async () => (await mailbox.words(page)).split('\n');
      await expect.poll(async () => (await lines()).length).toBe(2);
      expect(await lines()).toEqual(
        expect.arrayContaining([`${CHANGED} ${WORRY}`, expect.stringMatching(/\w+ \w+ \w+/)]),
      );
      await page.keyboard.press('Control+z');
      await expect.poll(() => mailbox.words(page)).toBe(`${CHANGED} ${WORRY}`);
    });

    for (const [where, letter, from] of [
      ['under what it answers', { place: 'inline', to: [PARENT] }, {}],
      ['in a window of its own', { to: [PARENT] }, { poppedOut: true }],
    ] as const) {
      test(`an answer ${where} is coached, without what is quoted and signed in it`, async ({
        page,
        coach,
      }) => {
        await mailbox.open(page, [{ ...letter, body: ANSWERED[mailbox.name] }], from);
        await page.locator('.body').click({ position: { x: 30, y: 8 } });
        await page.keyboard.press('Control+Home');
        await page.keyboard.type(LETTER);
        const marks = await coach.marks(1, '');
        expect(marks.map(({ text }) => text)).toEqual(['with regard to']);
        const before = await mailbox.words(page);
        await coach.choose('with regard to', CHANGE, '');
        await expect.poll(() => mailbox.words(page)).toBe(before.replace('with regard to', 'about'));
        expect(before.split('\n')).toEqual([LETTER, ...before.split('\n').slice(1)]);
        expect(before).toContain(QUOTED);
      });
    }

    test('two letters at once are each coached with their own words', async ({ page, coach }) => {
      await mailbox.open(page, [{ to: [PARENT] }, { to: [PARENT] }]);
      const [first, second] = [page.locator('.body').first(), page.locator('.body').last()];
      await first.click();
      await page.keyboard.type(LETTER);
      expect((await coach.marks(1, '')).map(({ text }) => text)).toEqual(['with regard to']);
      await second.click();
      await page.keyboard.type('We met prior to lunch.');
      await expect.poll(async () => (await coach.marksNow('')).map(({ text }) => text)).toEqual(['prior to']);
      await coach.choose('prior to', new RegExp(`${saying('card_change_to').source} before`), '');
      await expect.poll(() => mailbox.words(page, 1)).toBe('We met before lunch.');
      expect(await mailbox.words(page, 0)).toBe(LETTER);

      await first.click();
      await expect
        .poll(async () => (await coach.marksNow('')).map(({ text }) => text))
        .toEqual(['with regard to']);
      await coach.choose('with regard to', CHANGE, '');
      await expect.poll(() => mailbox.words(page, 0)).toBe(CHANGED);
      expect(await mailbox.words(page, 1)).toBe('We met before lunch.');
    });

    test('Send is held for a last look, in Welsh too, and only that letter’s own', async ({
      page,
      coach,
      context,
    }) => {
      await askForLastLook(context);
      await mailbox.open(page, [{ to: [PARENT] }, { to: [PARENT] }], { welsh: true });
      await page.locator('.body').last().click();
      await page.keyboard.type(BLANK);
      await coach.badge(/\w/);
      await expect.poll(async () => (await coach.panel()).text).toContain('[name]');
      await page.locator('.send').first().click();
      await expect(page).toHaveTitle(/^Sent 1/);
      await page.locator('.send').last().click();
      await coach.tree.wait('alertdialog', saying('last_look'));
      await expect(page).toHaveTitle(/^Sent 1/);
      await coach.press(saying('last_look_send'));
      await expect(page).toHaveTitle(`Sent 2: ${BLANK}`);
    });

    test('built anew it is coached as any page is, and nobody is told', async ({ page, coach, context }) => {
      const said: string[] = [];
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('console', (message) => said.push(message.text()));
      await askForLastLook(context);
      await mailbox.open(page, [{ to: ['head@school.sch.uk'], rebuilt: true }]);
      await page.locator('.body').click();
      await page.keyboard.type(`${BLANK} It is with regard to maths.`);
      await coach.choose('with regard to', CHANGE, '');
      const written = `${BLANK} It is about maths.`;
      await expect.poll(() => mailbox.words(page)).toBe(written);
      await expect.poll(async () => (await coach.panel()).text).toContain('[name]');
      await page.locator('.send').click();
      await expect(page).toHaveTitle(`Sent 1: ${written}`);
      expect(said).toEqual([]);
    });
  });
}
