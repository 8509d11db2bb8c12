import { saying } from '../e2e/coach-page';
import { askForLastLook, EITHER, sendByKeyboard } from '../e2e/last-look';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PARENT, PLAIN_WRITER } from './school/staff';
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
    await askForLastLook(context);
    await mail.signIn(person);
    await mail.compose(person);
    await mail.address('About Sam');
    await mail.write(LETTER);
    await coach.badge(/\w/);
    await page.waitForTimeout(800);

    await mail.sendButton.click();
    const asked = await coach.tree.wait('alertdialog', saying('last_look'));
    expect(asked.text).toContain('[name]');
    await sendByKeyboard(page, coach);
    const sent = await mailbox.sink.next();
    expect(plainWords(sent)).toContain('Dear [name]');
  });
}

test('a parent who comes among the recipients just before Send has a letter to a colleague held', async ({
  page,
  context,
  coach,
  mail,
  mailbox,
}) => {
  await askForLastLook(context);
  await mail.signIn(HTML_WRITER);
  await mail.compose(HTML_WRITER);
  await mail.address('About Sam', PLAIN_WRITER.address);
  await mail.write(EITHER);
  await coach.badge(saying('resting').source.slice(1));

  await mail.addRecipient(PARENT);
  await mail.sendButton.click();
  const asked = await coach.tree.wait('alertdialog', saying('last_look'));
  expect(asked.text).toContain('[name]');
  await sendByKeyboard(page, coach);
  expect(plainWords(await mailbox.sink.next())).toContain('Hi [name]');
});
