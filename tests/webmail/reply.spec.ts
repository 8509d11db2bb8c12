import { flagsOf, fromParent } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './school/staff';

const ANSWER = 'Thank you. I am writing with regard to Friday.\nWe can talk prior to then.\nKind regards';

for (const person of [HTML_WRITER, PLAIN_WRITER]) {
  test(`in a reply only the writer's own words are marked: ${person.html ? 'HTML' : 'plain text'}`, async ({
    page,
    coach,
    mail,
    mailbox,
  }) => {
    const subject = `Question ${person.login}`;
    const asked = fromParent(person.address, subject);
    expect(flagsOf(asked).length).toBeGreaterThanOrEqual(2);
    mailbox.deliver(person, asked);
    await mail.signIn(person);
    await mail.reply(person, subject);
    expect(await mail.text(person)).toContain('You must tell the SENCO');

    await mail.write(ANSWER);
    const expected = flagsOf(ANSWER).map((flag) => flag.text);
    const marks = await coach.marks(expected.length, person.html ? mail.frame : undefined);
    expect(marks.map((mark) => mark.text)).toEqual(expected);

    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(1500);
    const later = await coach.marksNow(person.html ? mail.frame : undefined);
    expect(later.map((mark) => mark.text)).toEqual(expected);
  });
}
