import { expect, test } from './mailbox-test';
import { RoundcubePage } from './roundcube/roundcube-page';
import { PLAIN_WRITER } from './school/staff';

test('two hundred thousand characters pasted into the plain editor: no exception, no character lost', async ({
  page,
  coach,
  mailbox,
}) => {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  const sentence = 'Sam was with us — prior to “half term” — for 3 hours 😀 with regard to ﬁgures.\n';
  const text = sentence.repeat(Math.ceil(200_000 / sentence.length)).slice(0, 200_000);
  const roundcube = new RoundcubePage(page, mailbox.url);
  await roundcube.signIn(PLAIN_WRITER);
  await roundcube.compose(PLAIN_WRITER);
  await roundcube.address('A long one');
  await roundcube.paste(text);
  await expect(roundcube.plain).toHaveValue(text);
  await page.keyboard.type(' Thank you.');
  await expect(roundcube.plain).toHaveValue(`${text} Thank you.`);
  await coach.badge(/\d/, 40_000);

  await roundcube.send();
  const mail = await mailbox.sink.next();
  const letters = (words: string): string => words.replace(/\s+/g, '');
  expect(letters(mail.parsed.text ?? '')).toBe(letters(`${text} Thank you.`));
  expect(trouble).toEqual([]);
});
