import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/review/draft';
import { peopleIn } from '../../src/review/names';
import { startersFor } from '../../src/review/starters/starters';
import { ELEMENTS, KINDS } from '../../src/review/types';
import { asLetter, letterTo } from './letters';

const CONCERN =
  'Ellis has found reading hard this week. He put his book under the table. I listened to him twice.';
const WE =
  'Zara was upset in the playground. She told us that she had no friends. We sat with her and our group played.';

const starters = (
  text: string,
  element: (typeof ELEMENTS)[number],
  kind: (typeof KINDS)[number] = 'concern',
) => {
  const letter = asLetter(text, kind);
  return startersFor(element, letter, peopleIn(letter.draft));
};

describe('who is in a letter', () => {
  it.each([
    [letterTo(CONCERN), 'Ellis', 'he', 'Mrs Khan', 'I'],
    [letterTo(WE, 'Hi Amir and Sana,'), 'Zara', 'she', 'Amir and Sana', 'we'],
    [letterTo('Children will need a coat.', 'Dear parents and carers,'), null, 'they', null, 'we'],
    [
      letterTo('Mr Lowe saw Priya in Maths. She was at school on Monday.', 'Dear Dr Shah'),
      'Priya',
      'she',
      'Dr Shah',
      'we',
    ],
    [letterTo('Sam read to Miss Begum. They liked it.', 'Dear Mum,'), 'Sam', 'they', null, 'we'],
  ])('%#', (text, child, he, family, voice) => {
    const people = peopleIn(readDraft(text));
    expect([people.child, people.pronouns.he, people.family]).toEqual([child, he, family]);
    if (/\b(?:I|we)\b/i.test(text)) expect(people.voice).toBe(voice);
  });
});

describe('starters', () => {
  it('speak as the draft speaks: its child, its pronoun, I or we', () => {
    const [first] = starters(letterTo(CONCERN), 'strength');
    expect(first?.text).toMatch(/Ellis/);
    const own = starters(letterTo(CONCERN), 'next-step')
      .map(({ text }) => text)
      .join(' ');
    expect(own).toMatch(/\bI will\b/);
    const ours = starters(letterTo(WE), 'next-step')
      .map(({ text }) => text)
      .join(' ');
    expect(ours).toMatch(/\b[Ww]e will\b/);
    expect(ours).not.toMatch(/\bI\b/);
    expect(starters(letterTo(WE), 'child-voice')[0]?.text).toMatch(/Zara.*she said/);
  });

  it('are about what the letter is about', () => {
    expect(starters(letterTo(CONCERN), 'strength')[0]?.text).toMatch(/read/);
    expect(starters(letterTo(WE), 'strength')[0]?.text).toMatch(/others|friend/);
  });

  it('a strength goes in after the greeting, before the first worry', () => {
    const text = letterTo(CONCERN);
    expect(starters(text, 'strength')[0]?.at).toBe(text.indexOf('Ellis has found'));
  });

  it('a next step goes in before the sign-off', () => {
    const text = letterTo(CONCERN);
    expect(starters(text, 'next-step')[0]?.at).toBe(text.indexOf('Kind regards'));
  });

  it('without a sign-off a next step goes to the end, before a quoted message', () => {
    const text = `Dear Mrs Khan,\n\n${CONCERN}`;
    expect(starters(text, 'next-step')[0]?.at).toBe(text.length);
    const quoted = `${text}\n\n> Is he all right?`;
    expect(starters(quoted, 'next-step')[0]?.at).toBe(text.length);
  });

  it('in a message of one line a strength follows the name that is greeted', () => {
    const text =
      'Hi Mrs Khan, Ellis has found reading hard this week and put his book under the table. Miss Shah';
    expect(starters(text, 'strength')[0]?.at).toBe(text.indexOf('Ellis'));
  });

  it.each(
    ELEMENTS.flatMap((element) =>
      KINDS.filter((kind) => kind !== 'internal').map((kind) => [element, kind] as const),
    ),
  )(
    '%s in a message of the kind %s: one to three sentences, nothing left unfilled, blanks where they stand',
    (element, kind) => {
      const all = starters(letterTo(CONCERN), element, kind);
      expect(all.length).toBeGreaterThanOrEqual(1);
      expect(all.length).toBeLessThanOrEqual(3);
      for (const { text, blanks } of all) {
        expect(text).not.toMatch(/[{}]/);
        expect(text).toMatch(/^[A-Z[].*[.?!]$/);
        expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual(
          text.match(/\[[^\]]+\]/g) ?? [],
        );
      }
    },
  );
});
