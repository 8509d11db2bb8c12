import { saying } from '../e2e/coach-page';
import { flagsOf } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './school/staff';
import { htmlOf, OURS, plainWords } from './sent';

const WORDS = 'with regard to';
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);

test('a suggestion chosen in the HTML editor is in the mail, its formatting kept, and one Ctrl+Z takes it back', async ({
  page,
  coach,
  mail,
  mailbox,
}) => {
  await mail.signIn(HTML_WRITER);
  await mail.compose(HTML_WRITER);
  await mail.address('About Sam');
  await mail.write('Dear Mrs Jones,\n');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('I am writing with regard to Sam');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' and his ');
  await page.keyboard.press('Control+i');
  await page.keyboard.type('reading');
  await page.keyboard.press('Control+i');
  await page.keyboard.type(' this week.');
  const written = mail.withoutFillers(await mail.rich.innerHTML());
  expect(written).toContain(`<strong>I am writing ${WORDS} Sam</strong>`);

  await coach.choose(WORDS, CHANGE, mail.frame);
  await expect(mail.rich).toContainText('I am writing about Sam and his reading this week.');
  await page.keyboard.press('Control+z');
  await expect(mail.rich).toContainText(`I am writing ${WORDS} Sam and his reading this week.`);
  expect(mail.withoutFillers(await mail.rich.innerHTML())).toBe(written);

  await coach.choose(WORDS, CHANGE, mail.frame);
  await expect(mail.rich).toContainText('I am writing about Sam');
  await mail.send();
  const sent = await mailbox.sink.next();
  expect(htmlOf(sent).replaceAll('&nbsp;', ' ')).toContain(
    '<strong>I am writing about Sam</strong> and his <em>reading</em> this week.',
  );
  expect(plainWords(sent).replace(/\s+/g, ' ')).toContain('writing about Sam');
  expect(sent.raw).not.toMatch(OURS);
});

test('a suggestion chosen in the plain editor is in the mail, and one Ctrl+Z takes it back', async ({
  page,
  coach,
  mail,
  mailbox,
}) => {
  const text = `Dear Mrs Jones,\n\nI am writing ${WORDS} Sam and his reading this week.\n\nKind regards`;
  const changed = text.replace(WORDS, 'about');
  await mail.signIn(PLAIN_WRITER);
  await mail.compose(PLAIN_WRITER);
  await mail.address('About Sam');
  await mail.write(text);

  await coach.choose(WORDS, CHANGE);
  await expect(mail.plain).toHaveValue(new RegExp(`^${changed}`));
  await page.keyboard.press('Control+z');
  await expect(mail.plain).toHaveValue(new RegExp(`^${text}`));

  await coach.choose(WORDS, CHANGE);
  await expect(mail.plain).toHaveValue(new RegExp(`^${changed}`));
  await mail.send();
  const sent = await mailbox.sink.next();
  expect(plainWords(sent)).toBe(changed);
  expect(sent.raw).not.toMatch(OURS);
  expect(flagsOf(changed).map((flag) => flag.text)).not.toContain(WORDS);
});
