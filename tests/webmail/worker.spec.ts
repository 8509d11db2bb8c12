import { flagsOf, LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { RoundcubePage } from './roundcube/roundcube-page';
import { PLAIN_WRITER } from './school/staff';

test('when the worker is killed, the next keystroke is coached again', async ({
  page,
  coach,
  mailbox,
  context,
  id,
}) => {
  const roundcube = new RoundcubePage(page, mailbox.url);
  await roundcube.signIn(PLAIN_WRITER);
  await roundcube.compose(PLAIN_WRITER);
  await roundcube.write(LETTER);
  let letter = LETTER;
  let before = flagsOf(letter).map((flag) => flag.text);
  await coach.marks(before.length);
  await page.keyboard.press('Control+End');

  for (const added of [' She will commence on Monday.', ' Please notify us forthwith.']) {
    const session = await context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
    if (!worker) throw new Error('The worker does not run.');
    await session.send('Target.closeTarget', { targetId: worker.targetId });
    await page.keyboard.type(added);
    letter += added;
    const expected = flagsOf(letter).map((flag) => flag.text);
    expect(expected).not.toEqual(before);
    await expect.poll(async () => (await coach.marksNow()).map((mark) => mark.text)).toEqual(expected);
    before = expected;
  }
});
