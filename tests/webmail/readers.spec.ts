import { saying } from '../e2e/coach-page';
import { flagsOf } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PARENT, PLAIN_WRITER } from './school/staff';

/** Might go to a family as well as to a colleague: only the recipients tell. */
const EITHER = [
  'Hi Tom,',
  'Can we talk with regard to Sam prior to the staff meeting on Monday? I have put the notes in the shared folder and will cover your Year 4 class for period 3. Please send me his data before briefing.',
  'Thanks',
  'Nina',
].join('\n');

test('a letter to a colleague lets the coach rest, and a parent among those it goes to wakes it', async ({
  coach,
  mail,
}) => {
  await mail.signIn(HTML_WRITER);
  await mail.compose(HTML_WRITER);
  await mail.address('About Sam', PLAIN_WRITER.address);
  await mail.write(EITHER);
  await coach.badge(saying('resting').source.slice(1));
  expect(await coach.marksNow(mail.frame)).toEqual([]);

  await mail.addRecipient(PARENT);
  await mail.rich.click();
  const expected = flagsOf(EITHER).map((flag) => flag.text);
  expect(expected.length).toBeGreaterThanOrEqual(2);
  const marks = await coach.marks(expected.length, mail.frame);
  expect(marks.map((mark) => mark.text)).toEqual(expected);
});
