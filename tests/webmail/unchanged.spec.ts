import { CoachPage, saying } from '../e2e/coach-page';
import { openBrowser } from '../e2e/open-browser';
import { flagsOf, LETTER } from './letter';
import type { MailPage } from './mail-page';
import { expect, test } from './mailbox-test';
import type { Mailbox } from './school/mailbox';
import { HTML_WRITER, type Person, PLAIN_WRITER } from './school/staff';
import { OURS, withoutTheNew } from './sent';

/** Writes the letter with the keyboard, does `whileOpen` beside it, and returns the mail that arrives. */
async function writeAndSend(
  mail: MailPage,
  mailbox: Mailbox,
  person: Person,
  whileOpen: () => Promise<void>,
): Promise<string> {
  await mail.signIn(person);
  await mail.compose(person);
  await mail.address('About Sam');
  await mail.write(LETTER);
  await whileOpen();
  await mail.send();
  return withoutTheNew(await mailbox.sink.next());
}

for (const person of [HTML_WRITER, PLAIN_WRITER]) {
  const editor = person.html ? 'HTML' : 'plain text';

  test(`a letter that was coached and left as it was is sent byte for byte the same: ${editor}`, async ({
    coach,
    mail,
    mailIn,
    mailbox,
  }) => {
    const withUs = await writeAndSend(mail, mailbox, person, () =>
      lookAtEverything(coach, person.html ? mail.frame : undefined),
    );
    const bare = await openBrowser({ extension: false });
    const barePage = bare.context.pages()[0] ?? (await bare.context.newPage());
    const withoutUs = await writeAndSend(mailIn(barePage), mailbox, person, async () => {
      expect(await new CoachPage(barePage).mounted()).toBe(false);
    });
    await bare.close();

    expect(withUs).toBe(withoutUs);
    expect(withUs).not.toMatch(OURS);
    expect(withUs).toContain('prior to half term');
  });
}

/** Marks are painted; a card is opened and closed; the panel is opened and closed. */
async function lookAtEverything(coach: CoachPage, frame: string | undefined): Promise<void> {
  const flags = flagsOf(LETTER);
  const marks = await coach.marks(flags.length, frame);
  const [first] = marks;
  if (!first) throw new Error('Nothing was marked.');
  await coach.clickMark(first, frame);
  await coach.card(first.text);
  await coach.press(saying('card_close'));
  await coach.panel();
  await coach.press(saying('panel_close'));
}
