import { expect, test } from '@playwright/test';
import { draftOpen, openPage } from './open-page';

for (const [name, html] of [
  ['textarea', '<textarea id="x" rows="6" cols="40">The SENCO rang. </textarea>'],
  ['contenteditable', '<div id="x" contenteditable><p>The SENCO rang. Then</p></div>'],
] as const) {
  test(`while characters are composed nothing is drawn, told or changed (${name})`, async ({ page }) => {
    await openPage(page, html);
    await page.focus('#x');
    await page.keyboard.press('Control+End');
    await draftOpen(page);
    const keyboard = await page.context().newCDPSession(page);
    const log = () => page.evaluate(() => window.room.log.filter((line) => line.startsWith('edit')));
    await keyboard.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await keyboard.send('Input.imeSetComposition', { text: 'nih', selectionStart: 3, selectionEnd: 3 });
    expect(await log()).toEqual([]);
    await page.evaluate(() => window.room.mark(['SENCO']));
    expect(await page.evaluate(() => CSS.highlights.get('alongside-words')?.size ?? 0)).toBe(0);
    expect(await page.evaluate(() => window.room.replace('SENCO', 'x'))).toEqual({
      done: false,
      why: 'refused',
    });
    await keyboard.send('Input.insertText', { text: '你' });
    await expect.poll(log).toHaveLength(1);
    expect(await page.evaluate(() => window.room.open().text)).toMatch(/^The SENCO rang\. (Then)?你$/);
    expect(await page.evaluate(() => CSS.highlights.get('alongside-words')?.size)).toBe(1);
    expect(await page.evaluate(() => window.room.replace('SENCO', 'SEN lead'))).toEqual({ done: true });
  });
}
