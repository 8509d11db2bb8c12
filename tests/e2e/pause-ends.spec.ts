import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam.';

test('a pause ends by itself in a letter that is open', async ({ page, context, coach, pages }) => {
  await page.goto(pages.page('<textarea rows="8" cols="60"></textarea><ol></ol>'));
  await page.locator('textarea').click();
  await page.keyboard.insertText(TEXT);
  await coach.marks(1);
  // The page sees our one element come and go, however slowly this test looks.
  await page.evaluate(() => {
    const list = document.querySelector('ol');
    const ours = (nodes: NodeList) => [...nodes].some(({ nodeName }) => nodeName === 'ALONGSIDE-COACH');
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        if (ours(removedNodes)) list?.append('away ');
        if (ours(addedNodes)) list?.append('back ');
      }
    }).observe(document.documentElement, { childList: true });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.storage.local.set({ pausedUntil: Date.now() + 1500 }));
  await expect(page.locator('ol')).toHaveText('away back');
  await coach.marks(1);
});
