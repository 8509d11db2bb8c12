import type { Page } from '@playwright/test';
import { CoachPage, saying } from './coach-page';
import { expect, test } from './fixtures';
import { Popup } from './popup';

const TEXT = 'I am writing with regard to Sam.';
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);
const FIELD =
  '<div id="draft" contenteditable="true" role="textbox" style="height: 9em; width: 30em; font: 16px sans-serif"></div>';
const FRAME = 'id="frame" name="frame" style="width: 800px; height: 500px; border: 0"';

async function writeInFrame(page: Page): Promise<void> {
  await page.locator('#frame').click({ position: { x: 60, y: 40 } });
  await page.keyboard.type(TEXT);
}

const inFrame = (page: Page) => page.frameLocator('#frame').locator('#draft');

/** The coach of a frame that is a world of its own. */
function coachIn(page: Page): CoachPage {
  const frame = page.frame('frame');
  if (!frame) throw new Error('The page has no such frame.');
  return new CoachPage(page, frame);
}

for (const [kind, sandbox] of [
  ['runs its own scripts', 'allow-scripts'],
  ['may do nothing', ''],
] as const) {
  test(`a letter in a sandboxed frame is coached in it, where the frame ${kind}`, async ({ page, pages }) => {
    await page.goto(pages.page(`<iframe ${FRAME} sandbox="${sandbox}" srcdoc='${FIELD}'></iframe>`));
    await writeInFrame(page);
    const coach = coachIn(page);
    await coach.choose('with regard to', CHANGE, 'frame');
    await expect(inFrame(page)).toHaveText('I am writing about Sam.');
    await page.keyboard.press('Control+z');
    await expect(inFrame(page)).toHaveText(TEXT);
  });
}

test('a blank frame that its page writes into has one coach, and not another inside', async ({
  page,
  coach,
  pages,
}) => {
  const fill = `document.querySelector('#frame').contentDocument.body.innerHTML = ${JSON.stringify(FIELD)}`;
  await page.goto(pages.page(`<iframe ${FRAME} src="about:blank"></iframe><script>${fill}</script>`));
  await writeInFrame(page);
  await coach.choose('with regard to', CHANGE, 'frame');
  await expect(inFrame(page)).toHaveText('I am writing about Sam.');
  expect(await coach.tree.all('button', saying('badge_name'))).toHaveLength(1);
});

test('what is chosen for a site holds in its frames, also in those of another site', async ({
  page,
  context,
  coach,
  pages,
}) => {
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: FIELD }),
  );
  await page.goto(pages.page(`<iframe ${FRAME} src="https://mail.google.com/mail/"></iframe>`));
  await writeInFrame(page);
  await coachIn(page).badge(/\d/);
  const popup = await Popup.open(page);
  await expect.poll(() => popup.words()).toContain('127.0.0.1');
  await popup.flip('Sit beside me');
  await expect.poll(() => coachIn(page).mounted()).toBe(false);

  await page.goto('https://mail.google.com/mail/');
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await coach.badge(/\d/);
});

test('the card in a sandboxed frame sends the coach away from the site around it', async ({
  page,
  coach,
  pages,
}) => {
  await page.goto(pages.page(`<iframe ${FRAME} sandbox="allow-scripts" srcdoc='${FIELD}'></iframe>${FIELD}`));
  await writeInFrame(page);
  const inside = coachIn(page);
  const [mark] = await inside.marks(1, 'frame');
  if (mark) await inside.clickMark(mark, 'frame');
  await inside.press(saying('card_not_here'));
  await inside.press(saying('card_leave_yes'));
  await expect.poll(() => inside.mounted()).toBe(false);
  await page.locator('#draft').click();
  await page.keyboard.type(TEXT);
  await page.waitForTimeout(1500);
  expect(await coach.mounted()).toBe(false);
});
