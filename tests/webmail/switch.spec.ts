import { flagsOf, LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER } from './roundcube/staff';
import { RoundcubePage } from './roundcube-page';

const ADDED = 'This is with regard to Ben as well. ';
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
  await page.keyboard.type(ADDED);
  await coach.marks(expected.length + 1);

  await roundcube.switchEditor('html');
  await roundcube.rich.click();
  await coach.marks(expected.length + 1, FRAME);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(ADDED);
  await coach.marks(expected.length + 2, FRAME);
  expect(await coach.marksNow()).toEqual([]);
});
