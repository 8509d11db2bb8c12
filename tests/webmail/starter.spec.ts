import { saying } from '../e2e/coach-page';
import { LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { HTML_WRITER, PLAIN_WRITER } from './roundcube/staff';
import { RoundcubePage } from './roundcube-page';
import { htmlOf, OURS, plainWords } from './sent';

for (const person of [HTML_WRITER, PLAIN_WRITER]) {
  test(`a starter added from the panel is sent as a paragraph of its own: ${person.html ? 'HTML' : 'plain text'}`, async ({
    page,
    coach,
    mailbox,
  }) => {
    const roundcube = new RoundcubePage(page, mailbox.url);
    await roundcube.signIn(person);
    await roundcube.compose(person);
    await roundcube.address('About Sam');
    await roundcube.write(LETTER);
    const before = await roundcube.text(person);
    await coach.badge(/\d/);
    await coach.panel();
    await coach.press(saying('panel_add'));

    await expect.poll(() => roundcube.text(person)).not.toBe(before);
    const after = await roundcube.text(person);
    const added = linesOf(after).filter((line) => !linesOf(before).includes(line));
    expect(added).toHaveLength(1);
    expect(linesOf(after).filter((line) => line !== added[0])).toEqual(linesOf(before));

    await roundcube.send();
    const mail = await mailbox.sink.next();
    const flat = (text: string): string => text.replace(/\s+/g, ' ');
    expect(flat(plainWords(mail))).toContain(flat(added[0] ?? 'nothing was added'));
    if (person.html) expect(htmlOf(mail)).toMatch(/<p>[^<]*<\/p>\s*<p>/);
    expect(mail.raw).not.toMatch(OURS);
  });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
