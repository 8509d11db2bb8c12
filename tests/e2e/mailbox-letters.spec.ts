import english from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { saying } from './coach-page';
import { expect, test } from './fixtures';
import { askForLastLook, EITHER, sendByKeyboard } from './last-look';
import { gmail, type Mailbox, outlook } from './shells/open';

const LETTER = 'Dear Mrs Khan, I am writing with regard to Sam.';
const WORRY =
  'On Tuesday Sam hit another child at lunch and swore at Mrs Lunt. He must learn that this is not acceptable. He will lose his break on Wednesday in line with our behaviour policy. You must speak to him at home.';
const CHANGED = LETTER.replace('with regard to', 'about');
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);
const PARENT = 'khan@home.example';
const BLANK = 'Dear [name], Sam helped a friend today. We will meet on Monday.';
/** To a family it is a worry with nothing good and no next step beside it. */
const INCIDENT =
  'Hi Tom,\nI have put the notes in the shared folder and will cover your Year 4 class for period 3. Sam hit another child at lunch and swore at Mrs Lunt. Please send me his data before briefing.\nThanks\nNina';
const COLLEAGUE = 'head@school.sch.uk';
const RESTING = saying('resting').source.slice(1);
const QUOTED = 'You rang prior to half term with regard to his EHCP.';

/** What each puts under the place of an answer. */
const ANSWERED: Readonly<Record<Mailbox['name'], string>> = {
  Gmail: `<div><br></div><div class="gmail_signature_prefix">--&nbsp;</div><div class="gmail_signature">Ms Hill, SENCO</div>
    <div class="gmail_quote"><div class="gmail_attr">On Mon, 23 Nov 2026, Amina Khan wrote:</div>
    <blockquote>${QUOTED}</blockquote></div>`,
  Outlook: `<div><br></div><div id="Signature">Ms Hill, SENCO</div><div id="appendonsend"></div><hr>
    <div id="divRplyFwdMsg">From: Amina Khan<br>Sent: 23 November 2026</div><div>${QUOTED}</div>`,
};

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

    for (const language of ['Welsh', 'German', 'Polish'] as const) {
      test(`Send is held for a last look, in ${language} too, and only that letter’s own`, async ({
        page,
        coach,
        context,
      }) => {
        await askForLastLook(context);
        await mailbox.open(page, [{ to: [PARENT] }, { to: [PARENT] }], { language });
        await page.locator('.body').last().click();
        await page.keyboard.type(BLANK);
        await coach.badge(/\w/);
        await expect.poll(async () => (await coach.panel()).text).toContain('[name]');
        await page.locator('.send').first().click();
        await expect(page).toHaveTitle(/^Sent 1/);
        await page.locator('.send').last().click();
        await coach.tree.wait('alertdialog', saying('last_look'));
        await expect(page).toHaveTitle(/^Sent 1/);
        await sendByKeyboard(page, coach);
        await expect(page).toHaveTitle(`Sent 2: ${BLANK}`);
      });
    }

    test('a parent who comes among the recipients just before Send has the letter looked at after all', async ({
      page,
      coach,
      context,
    }) => {
      await askForLastLook(context);
      await mailbox.open(page, [{ to: [COLLEAGUE] }]);
      await page.locator('.body').click();
      await page.keyboard.type(EITHER);
      await coach.badge(RESTING);
      await page.locator('input').last().click();
      await expect.poll(() => coach.mounted()).toBe(false);
      await page.evaluate((parent) => window.addRecipient(0, parent), PARENT);
      await page.locator('.send').click();
      const asked = await coach.tree.wait('alertdialog', saying('last_look'));
      expect(asked.text).toContain('[name]');
      await expect(page).not.toHaveTitle(/^Sent/);
      await sendByKeyboard(page, coach);
      await expect(page).toHaveTitle(/^Sent 1/);
    });

    test('a letter is read anew for a parent who came, while the hand is on its way to Send', async ({
      page,
      coach,
      context,
    }) => {
      const worker = await askForLastLook(context);
      await mailbox.open(page, [{ to: [COLLEAGUE] }]);
      await page.locator('.body').click();
      await page.keyboard.type(INCIDENT);
      await coach.badge(RESTING);
      await page.locator('input').last().click();
      await page.evaluate((parent) => window.addRecipient(0, parent), PARENT);
      await page.locator('.send').hover();
      const standing = () =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          return String(await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'standing' }));
        });
      await expect.poll(standing).not.toMatch(saying('resting'));
      await page.locator('.send').click();
      const asked = await coach.tree.wait('alertdialog', saying('last_look'));
      expect(asked.text).toContain(english.last_look_worry.message);
      await expect(page).not.toHaveTitle(/^Sent/);
    });

    test('a letter that goes to colleagues after all is not held for what a family would miss', async ({
      page,
      coach,
      context,
    }) => {
      await askForLastLook(context);
      await mailbox.open(page, [{ to: [COLLEAGUE, PARENT] }]);
      await page.locator('.body').click();
      await page.keyboard.type(EITHER);
      await expect.poll(async () => (await coach.panel()).text).toContain('[name]');
      await page.locator('[title="khan@home.example"], [data-name="khan@home.example"]').evaluate((chip) => {
        chip.remove();
      });
      await page.locator('.send').click();
      await expect(page).toHaveTitle(/^Sent 1/);
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
