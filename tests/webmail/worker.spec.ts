import { flagsOf, LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { PLAIN_WRITER } from './roundcube/staff';
import { RoundcubePage } from './roundcube-page';

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
  const expected = flagsOf(LETTER).length;
  await coach.marks(expected);
  await page.keyboard.press('Control+End');

  for (let killed = 1; killed <= 3; killed += 1) {
    const session = await context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
    if (!worker) throw new Error('The worker does not run.');
    await session.send('Target.closeTarget', { targetId: worker.targetId });
    await page.keyboard.type(' It is with regard to Sam.');
    const marks = await coach.marks(expected + killed);
    expect(marks.at(-1)?.text).toBe('with regard to');
  }
});
