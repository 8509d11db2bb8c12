import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isoDay } from '../../src/review/iso-day';
import { createReviewer } from '../../src/review/review';
import { CoachPage } from '../../tests/e2e/coach-page';
import { sayReview } from '../check/say';
import { ROOT } from '../machine/extension';
import { say } from '../machine/say';

/** Prints the practice letter and what the coach says of it, and saves a picture of both. */
export async function showInWords(page: Page): Promise<void> {
  const editor = page.getByRole('textbox', { name: 'Your letter' });
  await editor.click();
  const coach = new CoachPage(page);
  const badge = await coach.badge(/\d/);
  // biome-ignore lint/performance/useDomNodeTextContent: a letter is read with its line breaks.
  const text = await editor.innerText();
  process.stdout.write(`\n${text.trim().replace(/^/gm, '  | ')}\n\n`);
  const review = createReviewer().review(text, { nation: 'England', today: isoDay(new Date()) });
  process.stdout.write(`${sayReview('The practice letter', text, review)}\n`);
  say(`The coach on the page says: ${badge.name.replace(/^.*?: |\. .*$/g, '')}`);
  const picture = join(ROOT, 'test-results', 'practice.png');
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  await coach.panel();
  await page.screenshot({ path: picture });
  say(`A picture of it: ${picture}`);
}
