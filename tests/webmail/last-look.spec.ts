import { saying } from '../e2e/coach-page';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './roundcube/staff';
import { RoundcubePage } from './roundcube-page';
import { plainWords } from './sent';

const LETTER = 'Dear [name],\nSam helped a friend today. We will meet on Monday.';

for (const person of [HTML_WRITER, PLAIN_WRITER]) {
  test(`a letter with a blank is held once, and sent when its writer says so: ${person.html ? 'HTML' : 'plain text'}`, async ({
    page,
    context,
    coach,
    mailbox,
  }) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => chrome.storage.local.set({ lastLook: true }));
    const roundcube = new RoundcubePage(page, mailbox.url);
    await roundcube.signIn(person);
    await roundcube.compose(person);
    await roundcube.address('About Sam');
    await roundcube.write(LETTER);
    await coach.badge(/\w/);
    await page.waitForTimeout(800);

    await page.locator('.formbuttons button.send').click();
    const asked = await coach.tree.wait('alertdialog', saying('last_look'));
    expect(asked.text).toContain('[name]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const mail = await mailbox.sink.next();
    expect(plainWords(mail)).toContain('Dear [name]');
  });
}
