import type { Page } from '@playwright/test';
import { saying } from './coach-page';
import { expect, test } from './fixtures';

const LETTER =
  'Dear Mrs Okafor,\nSam helped a friend today. He has been lazy this week. I am writing with regard to the SENCO and the EHCP. You must reply.';

interface Shell {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** A letter as SOGo has it: Send is in a bar over it, with lines and tools between. */
const sogo = (left: number, top: number, width: number, height: number): string => `
  <div ng-app="SOGo.MainUI"><form name="messageForm" onsubmit="return false"
    style="position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; display: flex;
      flex-direction: column; background: white">
    <header style="flex: none; height: 64px; background: teal; text-align: right; padding: 12px; box-sizing: border-box">
      <button type="button" id="send" ng-click="editor.send()" style="width: 40px; height: 40px">→</button>
      <button type="button" style="width: 40px; height: 40px">📎</button>
      <button type="button" style="width: 40px; height: 40px">×</button></header>
    <div style="flex: none; height: 296px">To, subject and tools</div>
    <textarea style="flex: 1; resize: none; border: 1px solid"></textarea>
    <footer style="flex: none; height: 52px">Attach</footer></form></div>`;

/** A letter of a page that no adapter knows, whose form is sent by a button where `style` puts it. */
const form = (area: string, send: string): string => `<form onsubmit="return false">
  <textarea style="position: fixed; resize: none; ${area}"></textarea>
  <button id="send" style="position: fixed; width: 90px; height: 36px; ${send}">Send</button></form>`;

const SHELLS: readonly Shell[] = [
  { name: 'over the letter', width: 1280, height: 800, html: sogo(256, 42, 768, 716) },
  { name: 'over the letter in a small window', width: 1024, height: 700, html: sogo(205, 0, 614, 700) },
  { name: 'over the letter in a large window', width: 1920, height: 1080, html: sogo(384, 202, 1152, 676) },
  {
    name: 'at the letter’s right',
    width: 1280,
    height: 800,
    html: form('inset: 40px 400px 80px 40px', 'right: 200px; bottom: 120px'),
  },
  {
    name: 'under the letter, at its right end',
    width: 900,
    height: 900,
    html: form('inset: 60px 40px 380px 40px', 'right: 40px; bottom: 300px'),
  },
  {
    name: 'over the letter, at 200 %',
    width: 640,
    height: 400,
    html: form('inset: 60px 20px 20px 20px', 'right: 20px; top: 12px'),
  },
];

/** Whether a press on the middle of Send would reach it. */
const reached = (page: Page): Promise<boolean> =>
  page.locator('#send').evaluate((send) => {
    const { left, right, top, bottom } = send.getBoundingClientRect();
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === send;
  });

for (const { name, width, height, html } of SHELLS) {
  test(`the open panel keeps clear of a Send that is ${name}`, async ({ page, coach, pages }) => {
    await page.setViewportSize({ width, height });
    await page.goto(pages.page(html));
    await page.locator('textarea').click();
    await page.keyboard.type(LETTER);
    await coach.badge(/\d/);
    await coach.panel();
    const send = await page.locator('#send').boundingBox();
    if (!send) throw new Error('Send is not in view.');
    const box = async () => coach.tree.box(await coach.tree.wait('dialog', saying('panel_name')));
    const apart = async () => {
      const panel = await box();
      const beside = panel.x >= send.x + send.width || panel.x + panel.width <= send.x;
      return beside || panel.y >= send.y + send.height || panel.y + panel.height <= send.y;
    };
    await expect.poll(apart).toBe(true);
    expect(await reached(page)).toBe(true);
    const panel = await box();
    expect(panel.height).toBeGreaterThanOrEqual(Math.min(240, height - 160));
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.y).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(width);
    expect(panel.y + panel.height).toBeLessThanOrEqual(height);
  });
}
