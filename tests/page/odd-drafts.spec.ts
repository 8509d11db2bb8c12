import { expect, type Page, test } from '@playwright/test';
import { draftOpen, openPage } from './open-page';

const ODD: Readonly<Record<string, string>> = {
  '200,000 characters': 'Sam was upset, and the SENCO rang home about it today.\n'.repeat(3700),
  'one unbroken line of 50,000 characters': 'SENCO '.padEnd(50_000, 'x'),
  'only emoji': '😀👩‍👧‍👦🏽'.repeat(500),
  'mixed scripts': 'Ünï שלום SENCO مرحبا 漢字 \u202eright\u202c\n'.repeat(200),
  'lone surrogates': 'a \ud83d b \ude00 SENCO'.repeat(100),
};

const replaceFirst = (page: Page, words: string, by: string) =>
  page.evaluate(
    ([from, to]) => {
      window.room.mark([from]);
      return window.room.replace(from, to);
    },
    [words, by] as const,
  );

for (const [name, text] of Object.entries(ODD)) {
  const words = name === 'only emoji' ? '😀' : 'SENCO';

  test(`a textarea of ${name} is marked and changed, and loses nothing`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openPage(page, '<textarea id="x" rows="8" cols="60"></textarea>');
    await page.locator('#x').evaluate((x, value) => Object.assign(x, { value }), text);
    await page.focus('#x');
    await draftOpen(page);
    expect(await replaceFirst(page, words, 'SEN lead')).toEqual({ done: true });
    const same = await page
      .locator('#x')
      .evaluate((x, value) => (x as HTMLTextAreaElement).value === value, text.replace(words, 'SEN lead'));
    expect(same).toBe(true);
    expect(errors).toEqual([]);
  });

  test(`a rich field of ${name} is marked and changed, and loses nothing`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openPage(page, '<div id="x" contenteditable style="height: 200px; overflow: auto"></div>');
    await page.locator('#x').evaluate((x, value) => {
      for (const line of value.trimEnd().split('\n')) {
        x.append(Object.assign(document.createElement('p'), { textContent: line }));
      }
    }, text);
    await page.focus('#x');
    await draftOpen(page);
    expect(await replaceFirst(page, words, 'SEN lead')).toEqual({ done: true });
    const same = await page
      .locator('#x')
      .evaluate(
        (x, value) =>
          [...x.children].map((line) => line.textContent.replaceAll('\u00a0', ' ')).join('\n') === value,
        text.trimEnd().replace(words, 'SEN lead'),
      );
    expect(same).toBe(true);
    expect(errors).toEqual([]);
  });
}
