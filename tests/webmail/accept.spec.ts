import { saying } from '../e2e/coach-page';
import { flagsOf } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './roundcube/staff';
import { RoundcubePage } from './roundcube-page';
import { htmlOf, OURS, plainWords } from './sent';

const FRAME = 'composebody_ifr';
const WORDS = 'with regard to';
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);

test('a suggestion chosen in the HTML editor is in the mail, its formatting kept, and one Ctrl+Z takes it back', async ({
  page,
  coach,
  mailbox,
}) => {
  const roundcube = new RoundcubePage(page, mailbox.url);
  await roundcube.signIn(HTML_WRITER);
  await roundcube.compose(HTML_WRITER);
  await roundcube.address('About Sam');
  await roundcube.write('Dear Mrs Jones,\n');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('I am writing with regard to Sam');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' and his ');
  await page.keyboard.press('Control+i');
  await page.keyboard.type('reading');
  await page.keyboard.press('Control+i');
  await page.keyboard.type(' this week.');
  const written = withoutJoiners(await roundcube.rich.innerHTML());
  expect(written).toContain(`<strong>I am writing ${WORDS} Sam</strong>`);

  await coach.choose(WORDS, CHANGE, FRAME);
  await expect(roundcube.rich).toContainText('I am writing about Sam and his reading this week.');
  await page.keyboard.press('Control+z');
  await expect(roundcube.rich).toContainText(`I am writing ${WORDS} Sam and his reading this week.`);
  expect(withoutJoiners(await roundcube.rich.innerHTML())).toBe(written);

  await coach.choose(WORDS, CHANGE, FRAME);
  await expect(roundcube.rich).toContainText('I am writing about Sam');
  await roundcube.send();
  const mail = await mailbox.sink.next();
  expect(htmlOf(mail)).toMatch(
    /<strong>I am writing about Sam<\/strong> and his(&nbsp;| )<em>reading<\/em> this week\./,
  );
  expect(plainWords(mail).replace(/\s+/g, ' ')).toContain('writing about Sam');
  expect(mail.raw).not.toMatch(OURS);
});

test('a suggestion chosen in the plain editor is in the mail, and one Ctrl+Z takes it back', async ({
  page,
  coach,
  mailbox,
}) => {
  const text = `Dear Mrs Jones,\n\nI am writing ${WORDS} Sam and his reading this week.\n\nKind regards`;
  const changed = text.replace(WORDS, 'about');
  const roundcube = new RoundcubePage(page, mailbox.url);
  await roundcube.signIn(PLAIN_WRITER);
  await roundcube.compose(PLAIN_WRITER);
  await roundcube.address('About Sam');
  await roundcube.write(text);

  await coach.choose(WORDS, CHANGE);
  await expect(roundcube.plain).toHaveValue(new RegExp(`^${changed}`));
  await page.keyboard.press('Control+z');
  await expect(roundcube.plain).toHaveValue(new RegExp(`^${text}`));

  await coach.choose(WORDS, CHANGE);
  await expect(roundcube.plain).toHaveValue(new RegExp(`^${changed}`));
  await roundcube.send();
  const mail = await mailbox.sink.next();
  expect(plainWords(mail)).toBe(changed);
  expect(mail.raw).not.toMatch(OURS);
  expect(flagsOf(changed).map((flag) => flag.text)).not.toContain(WORDS);
});

/** TinyMCE holds its caret in U+FEFF, and leaves those out of what it remembers for undo. */
function withoutJoiners(html: string): string {
  return html.replaceAll('\uFEFF', '');
}
