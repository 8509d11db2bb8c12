import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { type CoachPage, saying } from './coach-page';

/** Might go to a family as well as to a colleague: only the recipients tell. Its blank is worth a last look. */
export const EITHER =
  'Hi [name],\nCan we talk about Sam before the staff meeting on Monday? I have put the notes in the shared folder and will cover your Year 4 class for period 3. Please send me his data before briefing.\nThanks\nNina';

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
