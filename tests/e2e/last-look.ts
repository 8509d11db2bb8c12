import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { type CoachPage, saying } from './coach-page';

/** Might go to a family as well as to a colleague: only the recipients tell. Its blank is worth a last look. */
export const EITHER =
  'Hi [name],\nCan we talk about Sam before the staff meeting on Monday? I have put the notes in the shared folder and will cover your Year 4 class for period 3. Please send me his data before briefing.\nThanks\nNina';

/** A compose window as Gmail builds it, as far as its own names reach; what is sent is counted. */
const GMAIL = `<!doctype html><meta charset="utf-8"><title>Inbox</title>
  <div role="dialog" class="IZ"><form><input name="subjectbox" value="Sam"></form>
  <div role="textbox" contenteditable="true" g_editable="true" aria-label="Body" style="height: 200px"></div>
  <div class="Up"><div><div role="button" tabindex="0">Send</div></div></div></div>
  <script>
    let sent = 0;
    const button = document.querySelector('.Up [role=button]');
    let down = false;
    button.addEventListener('mousedown', () => { down = true; });
    button.addEventListener('click', () => { if (down) document.title = 'Sent ' + ++sent; down = false; });
    document.querySelector('[role=textbox]').addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.key === 'Enter') document.title = 'Sent ' + ++sent;
    });
  </script>`;

/** Switches the last look on, as its writer or their school does; returns the background that was told. */
export async function askForLastLook(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.storage.local.set({ lastLook: true }));
  return worker;
}

/**
 * Answers the last look by sending. The page's own button may begin with the same letters: ours is reached by keyboard,
 * once the question has the focus.
 */
export async function sendByKeyboard(page: Page, coach: CoachPage): Promise<void> {
  const again = saying('last_look_again');
  await expect
    .poll(async () => (await coach.tree.nodes()).some(({ focused, name }) => focused && again.test(name)))
    .toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** Goes into a letter of that compose window, with the last look wanted or not. */
export async function openGmail(page: Page, context: BrowserContext, lastLook: boolean): Promise<void> {
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: GMAIL }),
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((on) => chrome.storage.local.set({ lastLook: on }), lastLook);
  await page.goto('https://mail.google.com/mail/');
  await page.getByRole('textbox', { name: 'Body' }).click();
}
