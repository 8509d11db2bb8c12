import { saying } from '../e2e/coach-page';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './school/staff';
import { plainWords } from './sent';

const LETTER = 'Dear [name],\nSam helped a friend today. We will meet on Monday.';

for (const person of [HTML_WRITER, PLAIN_WRITER]) {
  test(`a letter with a blank is held once, and sent when its writer says so: ${person.html ? 'HTML' : 'plain text'}`, async ({
    page,
    context,
    coach,
    mail,
    mailbox,
  }) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => chrome.storage.local.set({ lastLook: true }));
    await mail.signIn(person);
    await mail.compose(person);
    await mail.address('About Sam');
    await mail.write(LETTER);
    await coach.badge(/\w/);
    await page.waitForTimeout(800);

    await mail.sendButton.click();
    const asked = await coach.tree.wait('alertdialog', saying('last_look'));
    expect(asked.text).toContain('[name]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const sent = await mailbox.sink.next();
    expect(plainWords(sent)).toContain('Dear [name]');
  });
}
