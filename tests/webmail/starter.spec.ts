import { saying } from '../e2e/coach-page';
import { LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './school/staff';
import { linesOf, linesOfHtml, OURS, plainWords } from './sent';

for (const person of [HTML_WRITER, PLAIN_WRITER]) {
  test(`a starter added from the panel is sent as a paragraph of its own: ${person.html ? 'HTML' : 'plain text'}`, async ({
    coach,
    mail,
    mailbox,
  }) => {
    await mail.signIn(person);
    await mail.compose(person);
    await mail.address('About Sam');
    await mail.write(LETTER);
    const before = await mail.text(person);
    await coach.badge(/\d/);
    await coach.panel();
    await coach.press(saying('panel_add'));

    await expect.poll(() => mail.text(person)).not.toBe(before);
    const after = await mail.text(person);
    const added = linesOf(after).filter((line) => !linesOf(before).includes(line));
    expect(added).toHaveLength(1);
    expect(linesOf(after).filter((line) => line !== added[0])).toEqual(linesOf(before));

    await coach.press(saying('panel_close'));
    await mail.send();
    const sent = await mailbox.sink.next();
    const flat = (text: string): string => text.replace(/\s+/g, ' ');
    expect(flat(plainWords(sent))).toContain(flat(added[0] ?? 'nothing was added'));
    if (person.html) expect(linesOfHtml(sent)).toEqual(linesOf(after));
    expect(sent.raw).not.toMatch(OURS);
  });
}
