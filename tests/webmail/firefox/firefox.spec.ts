import { Bidi } from '../../editors/bidi';
import { FirefoxDesk } from '../../editors/firefox-desk';
import { openFirefox } from '../../editors/open-firefox';
import { expect, test as mailboxTest } from '../mailbox-test';
import { PROGRAMS } from '../programs';
import { HTML_WRITER, PLAIN_WRITER } from '../school/staff';
import { htmlOf, OURS, plainWords } from '../sent';
import { FirefoxMail } from './firefox-mail';

const WORDS = 'with regard to';

/** As in the other browser, every test has a browser of its own, in a fresh profile. */
const test = mailboxTest.extend<{ firefoxMail: FirefoxMail }>({
  firefoxMail: async ({ program }, use) => {
    const browser = await openFirefox();
    const page = await browser.newPage();
    await use(new FirefoxMail(page, new FirefoxDesk(page, new Bidi(browser)), PROGRAMS[program].places));
    await browser.close();
  },
});

test('in Firefox, a suggestion chosen in the HTML editor is in the mail, its formatting kept, and one Ctrl+Z takes it back', async ({
  firefoxMail,
  mailbox,
}) => {
  await firefoxMail.signIn(mailbox.url, HTML_WRITER);
  const writing = await firefoxMail.compose(HTML_WRITER, 'About Sam');
  await writing.type('Dear Mrs Jones,');
  await writing.press('Enter', 'Control+b');
  await writing.type(`I am writing ${WORDS} Sam`);
  await writing.press('Control+b');
  await writing.type(' this week.');
  await writing.marked(WORDS);
  const written = plainly(await writing.content());
  expect(written).toContain(`<strong>I am writing ${WORDS} Sam</strong> this week.`);

  await writing.accept(WORDS, 'about');
  await expect.poll(writing.content.bind(writing)).toContain('I am writing about Sam');
  await writing.press('Control+z');
  await expect.poll(async () => plainly(await writing.content())).toBe(written);

  await writing.marked(WORDS);
  await writing.accept(WORDS, 'about');
  await expect.poll(writing.content.bind(writing)).toContain('I am writing about Sam');
  await firefoxMail.send();
  const sent = await mailbox.sink.next();
  expect(plainly(htmlOf(sent))).toContain('<strong>I am writing about Sam</strong> this week.');
  expect(sent.raw).not.toMatch(OURS);
});

test('in Firefox, a suggestion chosen in the plain editor is in the mail, and one Ctrl+Z takes it back', async ({
  firefoxMail,
  mailbox,
}) => {
  const text = `I am writing ${WORDS} Sam and his reading this week.`;
  const changed = text.replace(WORDS, 'about');
  await firefoxMail.signIn(mailbox.url, PLAIN_WRITER);
  const writing = await firefoxMail.compose(PLAIN_WRITER, 'About Sam');
  await writing.type(text);
  await writing.marked(WORDS);

  await writing.accept(WORDS, 'about');
  await expect.poll(writing.words.bind(writing)).toBe(changed);
  await writing.press('Control+z');
  await expect.poll(writing.words.bind(writing)).toBe(text);

  await writing.marked(WORDS);
  await writing.accept(WORDS, 'about');
  await expect.poll(writing.words.bind(writing)).toBe(changed);
  await firefoxMail.send();
  const sent = await mailbox.sink.next();
  expect(plainWords(sent)).toBe(changed);
  expect(sent.raw).not.toMatch(OURS);
});

/** HTML without what editors prop their caret and a last line up with, and with every space alike. */
function plainly(html: string): string {
  return html
    .replace(/<span id="_mce_caret"[^>]*>([^<]*)<\/span>/g, '$1')
    .replaceAll('<br type="_moz">', '')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/&nbsp;|\u00A0/g, ' ');
}
