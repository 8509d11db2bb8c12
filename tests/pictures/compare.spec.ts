import { expect, test } from '../e2e/fixtures';
import { decodePng } from '../e2e/png';
import { MOST_OTHER, otherness } from './compare';
import { LOOKS, type Look, lookAt } from './looks';
import './picture-test';

/** What another version of a browser may do to a screen without anybody minding. */
const THE_SAME = [
  'body { position: relative; top: 1px; left: -1px }',
  '.row { padding-bottom: 9px }',
  'html { filter: brightness(1.03) }',
  'body { -webkit-text-stroke: 0.2px }',
];

/** What nobody should ship. */
const BROKEN = [
  '.row { padding: 0; min-height: 0 }',
  '.row { flex-direction: column }',
  '.switch { margin-right: 30px }',
  '.box { padding: 0; border: 0 }',
  'small { display: none }',
  'h2 { display: none }',
  'h1 { margin-left: -40px }',
  'body { color: #999 }',
];

test('a broken screen differs from its picture, and a few pixels more or less do not', async ({
  page,
  id,
}) => {
  await lookAt(page, LOOKS[0] as Look);
  await page.goto(`chrome-extension://${id}/options.html`);
  await expect(page.getByLabel('Where your school is')).toBeEnabled();
  const sound = decodePng(await page.screenshot());
  const othernessWith = async (css: string): Promise<number> => {
    // Our own pages take no style from anybody: what is constructed by a script is no element, and may.
    const wear = (sheets: string[]): Promise<void> =>
      page.evaluate((all) => {
        document.adoptedStyleSheets = all.map((one) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(one);
          return sheet;
        });
      }, sheets);
    await wear([css]);
    const changed = decodePng(await page.screenshot());
    await wear([]);
    return otherness(sound, changed);
  };
  for (const css of THE_SAME) expect.soft(await othernessWith(css), css).toBeLessThan(MOST_OTHER / 2);
  for (const css of BROKEN) expect.soft(await othernessWith(css), css).toBeGreaterThan(MOST_OTHER);
});
