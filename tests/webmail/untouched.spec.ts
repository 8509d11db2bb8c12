import type { Page } from '@playwright/test';
import { LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { RoundcubePage } from './roundcube/roundcube-page';
import { HTML_WRITER } from './school/staff';

/** Everything in the page that the page's own scripts could see of a stranger. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => !/^(head|body)$/.test(name)),
    ...[...document.querySelectorAll('[popover], [data-alongside], [class*="alongside"]')].map(
      ({ outerHTML }) => outerHTML,
    ),
    ...[...CSS.highlights.keys()].filter((name) => name.startsWith('alongside')),
  ]);
}

test('sign-in, search and one-line fields are left alone, and nothing of ours is there without a draft', async ({
  page,
  coach,
  mailbox,
}) => {
  const roundcube = new RoundcubePage(page, mailbox.url);
  const expectNothing = async (): Promise<void> => {
    await page.waitForTimeout(700);
    expect(await coach.mounted()).toBe(false);
    expect(await strangers(page)).toEqual([]);
  };
  const words = 'with regard to the SENCO prior to';

  await page.goto(mailbox.url);
  for (const field of ['#rcmloginuser', '#rcmloginpwd']) {
    await page.locator(field).click();
    await page.keyboard.type(words);
    await expectNothing();
    await expect(page.locator(field)).toHaveValue(words);
  }

  await roundcube.signIn(HTML_WRITER);
  await expectNothing();
  await page.locator('#mailsearchform').click();
  await page.keyboard.type(words);
  await expectNothing();
  await page.keyboard.press('Escape');

  await roundcube.compose(HTML_WRITER);
  await roundcube.subject.click();
  await page.keyboard.type(words);
  await expectNothing();
  await page.locator('#compose_to input').first().click();
  await page.keyboard.type(words);
  await expectNothing();

  await roundcube.write(LETTER);
  await coach.badge(/\d/);
  await roundcube.subject.click();
  await expectNothing();
});
