import { expect, test } from './fixtures';
import { QuietBrowser } from './quiet-browser';

const MARKED = `[...(CSS.highlights.get('alongside-words') ?? []), ...(CSS.highlights.get('alongside-framing') ?? [])]
  .map((range) => range.toString())`;

test('the worker goes to sleep after half a minute of quiet, and the next keystroke is coached again', async ({
  pages,
}) => {
  test.setTimeout(120_000);
  const browser = await QuietBrowser.open(pages.page('<textarea rows="8" cols="60" autofocus></textarea>'));
  const marked = async (): Promise<string[]> => {
    const words = await browser.evaluate<string[]>(MARKED);
    return words.sort();
  };
  await expect.poll(() => browser.evaluate<string>('document.readyState')).toBe('complete');
  await browser.evaluate(`document.querySelector('textarea').focus()`);
  await browser.type('I am writing with regard to Sam.');
  await expect.poll(marked).toEqual(['with regard to']);
  expect(await browser.workerRuns()).toBe(true);

  await expect.poll(() => browser.workerRuns(), { timeout: 60_000, intervals: [1000] }).toBe(false);
  await browser.type(' Also with regard to Ben.');
  await expect.poll(marked).toEqual(['with regard to', 'with regard to']);
  expect(await browser.workerRuns()).toBe(true);
  await browser.close();
});
