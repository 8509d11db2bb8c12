import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/review/types';
import { letterTo, review } from './letters';

/** Rule and words of the notes on a text. */
function notes(text: string, today?: string): string[] {
  return review(text, { audience: 'family', ...(today ? { today } : {}) }).notes.map(
    ({ rule, text: words }) => `${rule}: ${words}`,
  );
}

const meets = (rest: string) =>
  letterTo(
    `I would like to invite you to a review meeting for Ellis ${rest}. His teacher will be there. We will talk about his reading. Please let me know if you can come.`,
  );

/** What is noted, what stands in its place and is fine. */
const TABLE: readonly (readonly [note: string, noted: string, fine: string])[] = [
  [
    'placeholder: [name]',
    letterTo('I saw [name] read to a friend.'),
    letterTo('I saw Ellis [sic] read to a friend [1].'),
  ],
  ['placeholder: XXX', letterTo('Ellis was seen by XXX today.'), letterTo('See you there. Becky xxx')],
  ['placeholder: TBC', letterTo('The visit is on TBC.'), letterTo('The visit is on Friday.')],
  ['placeholder: [he/she]', letterTo('I hope [he/she] is well.'), letterTo('I hope he or she is well.')],
  [
    'merge-field: <<Forename>>',
    letterTo('<<Forename>> has two points.'),
    letterTo('__FULL_NAME__ has two points.'),
  ],
  [
    'merge-field: {{pupil_name}}',
    letterTo('{{pupil_name}} has two points.'),
    letterTo('Ellis (Year 4) has two points.'),
  ],
  [
    'another-child: Jack',
    'Subject: Progress - Amelia Ward\n\nDear Mrs Ward,\n\nAmelia has settled well. Jack’s progress in maths is good. She likes fractions.\n\nMiss Shah',
    'Subject: Progress - Amelia Ward\n\nDear Mrs Ward,\n\nAmelia has settled well. She works with Jack in maths. Jack’s progress has helped her as well.\n\nMiss Shah',
  ],
  [
    'other-pronoun: her',
    letterTo(
      'Ellis has settled. He reads well and he draws well. He can count to ten. I will read to her on Monday. He likes that.',
    ),
    letterTo(
      'Ellis has settled. He reads well and he draws well. He can count to ten. His sister came, and I will read to her on Monday.',
    ),
  ],
  [
    'date-past: 12 November',
    meets('on 12 November'),
    letterTo('We met on 12 November and talked about Ellis.'),
  ],
  ['weekday: Monday 10 December', meets('on Monday 10 December'), meets('on Thursday 10 December')],
  [
    'weekday: Tuesday 08/12/2026'.replace('Tuesday', 'Monday'),
    meets('on Monday 08/12/2026'),
    meets('on Tuesday 08/12/2026'),
  ],
  ['short-notice: Friday 27 November', meets('on Friday 27 November'), meets('on Friday 4 December')],
  [
    'dear-mum: Mum',
    letterTo('Ellis read well.', 'Dear Mum,'),
    letterTo('Ellis read well.', 'Dear Mrs Mumford,'),
  ],
  ['dear-mum: Mum and Dad', letterTo('Ellis read well.', 'Hi Mum and Dad,'), letterTo('Ellis told his mum.')],
  [
    'percentage: 91.3%',
    letterTo("Ellis's attendance is 91.3% this year."),
    letterTo("Ellis's attendance is 91.3%, which is seven days of absence."),
  ],
  [
    'percentage: 91%',
    letterTo("Ellis's attendance is 91% this year."),
    letterTo('Ellis got 91% in the spelling test.'),
  ],
  [
    'legal-suspension: decided to suspend',
    letterTo('I have decided to suspend Ellis for one day.'),
    letterTo('The bus service is suspended in the snow.'),
  ],
  [
    'legal-penalty: penalty notice',
    letterTo('The council may issue a penalty notice.'),
    letterTo('He scored from a penalty in the match.'),
  ],
  [
    'legal-review: maintain, amend or cease',
    letterTo('The council will decide whether to maintain, amend or cease the plan.'),
    letterTo('We will keep the plan as it is.'),
  ],
];

describe('notes', () => {
  it.each(TABLE)('%s', (note, noted, fine) => {
    expect(notes(noted)).toContain(note);
    expect(notes(fine).filter((one) => one.split(':')[0] === note.split(':')[0])).toEqual([]);
  });

  it('say of a sentence over 25 words how long it is, and leave one of 25', () => {
    const words = (count: number) => letterTo(`We ${'very '.repeat(count - 3)}much agree.`);
    const [long] = review(words(26), { audience: 'family' }).notes;
    expect(long?.rule).toBe('long-sentence');
    expect(long?.say).toContain('26 words');
    expect(notes(words(25))).toEqual([]);
  });

  it('know the weekday that a date has', () => {
    const found = review(meets('on Monday 10 December')).notes.find(({ rule }) => rule === 'weekday');
    expect(found?.say).toContain('10 December is a Thursday');
  });

  it('count a date without a year as the one nearest to today', () => {
    expect(notes(meets('on Thursday 7 January'), '2026-12-14')).toEqual([]);
    expect(notes(meets('on 7 January'), '2027-01-08')).toContain('date-past: 7 January');
  });

  it('count school days, not days: over a weekend five days are three', () => {
    const found = review(meets('on Monday 30 November')).notes.find(({ rule }) => rule === 'short-notice');
    expect(found?.say).toContain('three school days');
  });

  it('leave quoted words of somebody else alone', () => {
    expect(notes(`${letterTo('Ellis read well.')}\n\n> Dear Mum, [name] has 91% attendance`)).toEqual([]);
  });

  it('to colleagues speak of blanks only', () => {
    const text =
      'Hi Sue,\n\nCan you log it on CPOMS for [name]? Attendance is 71% and mum is in at 2.\n\nTa,\nBecca';
    expect(review(text, { audience: 'colleagues' }).notes.map(({ rule }) => rule)).toEqual(['placeholder']);
  });

  it('stand where their words stand, in order, with every blank of the words filled', () => {
    const text = TABLE.map(([, noted]) => noted).join('\n\n');
    const found: readonly Note[] = review(text, { audience: 'family' }).notes;
    expect(found.length).toBeGreaterThan(5);
    found.forEach((note, index) => {
      expect(text.slice(note.start, note.end)).toBe(note.text);
      expect(note.say).not.toMatch(/[{}](?!\})/u.test(note.text) ? /\{[a-z]+\}$/ : /\{[a-z]+\}/);
      expect(note.start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
    });
  });
});
