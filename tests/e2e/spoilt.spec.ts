import { saying } from './coach-page';
import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam. Thank you for coming in.';
const WRONG = 'I am writing abuot Sam. Thank you for coming in.';
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);
const STYLE = 'height: 9em; width: 40em; font: 16px sans-serif; display: block';

/** From the first change that brings in "about", whatever is done to the field leaves the same wrong words in it. */
const STUBBORN = `<script>
  const field = document.querySelector('#draft');
  const plain = 'value' in field ? 'value' : 'textContent';
  let spoilt = false;
  field.addEventListener('input', () => {
    spoilt ||= field[plain].includes('about');
    if (spoilt && field[plain] !== ${JSON.stringify(WRONG)}) field[plain] = ${JSON.stringify(WRONG)};
  });
</script>`;

for (const [kind, field, frame] of [
  ['textarea', `<textarea id="draft" style="${STYLE}"></textarea>`, undefined],
  ['rich field', `<div id="draft" contenteditable="true" role="textbox" style="${STYLE}"></div>`, ''],
] as const) {
  test(`a letter in a ${kind} that cannot be put back is said to be changed, and is there to copy as it was`, async ({
    page,
    context,
    coach,
    pages,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(pages.page(field + STUBBORN));
    await page.locator('#draft').click();
    await page.keyboard.type(TEXT);
    await coach.choose('with regard to', CHANGE, frame);
    const notice = await coach.tree.wait('alertdialog', saying('copy_name'));
    expect(notice.text).toMatch(new RegExp(saying('copy_spoilt').source.slice(1)));
    expect(notice.text).not.toMatch(new RegExp(saying('copy_refused').source.slice(1)));
    expect(notice.text).toContain(TEXT);
    const written = () =>
      page.locator('#draft').evaluate((at) => ('value' in at ? String(at.value) : at.textContent));
    expect(await written()).toBe(WRONG);

    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await coach.press(saying('copy_letter'));
    await expect.poll(copied).toBe(TEXT);
    await coach.press(saying('copy_button'));
    await expect.poll(copied).toBe('about');
    await page.keyboard.press('Escape');
    await expect.poll(() => coach.tree.find('alertdialog')).toBeNull();
  });
}
