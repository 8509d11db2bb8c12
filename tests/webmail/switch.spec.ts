import { flagsOf, LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { RoundcubePage } from './roundcube/roundcube-page';
import { HTML_WRITER } from './school/staff';

const FIRST_ADDED = 'We will endeavour to help him. ';
const THEN_ADDED = 'She will commence on Monday. ';
const FRAME = 'composebody_ifr';

test('the coach follows from the HTML editor to the plain one and back, within one message', async ({
  page,
  coach,
  mailbox,
}) => {
  const roundcube = new RoundcubePage(page, mailbox.url);
  const expected = flagsOf(LETTER).map((flag) => flag.text);
  await roundcube.signIn(HTML_WRITER);
  await roundcube.compose(HTML_WRITER);
  await roundcube.write(LETTER);
  expect((await coach.marks(expected.length, FRAME)).map((mark) => mark.text)).toEqual(expected);

  await roundcube.switchEditor('plain');
  await roundcube.plain.click();
  expect((await coach.marks(expected.length)).map((mark) => mark.text)).toEqual(expected);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(FIRST_ADDED);
  const more = wordsMarkedWith(FIRST_ADDED);
  expect(more).not.toEqual(expected);
  await expect.poll(async () => (await coach.marksNow()).map((mark) => mark.text)).toEqual(more);

  await roundcube.switchEditor('html');
  await roundcube.rich.click();
  await coach.marks(more.length, FRAME);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(THEN_ADDED);
  const most = wordsMarkedWith(THEN_ADDED + FIRST_ADDED);
  expect(most).not.toEqual(more);
  await expect.poll(async () => (await coach.marksNow(FRAME)).map((mark) => mark.text)).toEqual(most);
  expect(await coach.marksNow()).toEqual([]);
});

/** What is marked when the letter's second line begins with this. */
function wordsMarkedWith(added: string): string[] {
  return flagsOf(LETTER.replace('\n', `\n${added}`)).map((flag) => flag.text);
}
