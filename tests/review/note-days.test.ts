import { describe, expect, it } from 'vitest';
import { letterTo, review } from './letters';

const notes = (text: string, today?: string) =>
  review(text, { audience: 'family', ...(today && { today }) }).notes.map(
    ({ rule, text: words }) => `${rule}: ${words}`,
  );
const invited = (when: string) =>
  letterTo(
    `I would like to invite you to a review meeting for Ellis ${when}. His teacher will be there. We will talk about his reading. Please let me know if you can come.`,
  );

describe('a day that cannot be right', () => {
  it.each([
    ['no-such-day: 31 November', 'Please come on 31 November.'],
    ['no-such-day: 30/02/2027', 'Please come on 30/02/2027.'],
    ['date-past: 12/11/2026', 'We meet on 12/11/2026 at three.'],
    ['date-past: 2026-11-12', 'We hope to see you on 2026-11-12.'],
    ['date-past: Friday 13 November', 'We look forward to seeing you on Friday 13 November.'],
    ['date-past: November 12th', 'Please return the slip by November 12th.'],
    ['weekday: Monday December 15th', 'Please come on Monday December 15th.'],
    ['weekday: Monday, the 15th of December', 'Please come on Monday, the 15th of December.'],
    ['weekday: Monday 1st December 2026', 'Please come on Monday 1st December 2026.'],
  ])('%s', (note, body) => {
    expect(notes(letterTo(body))).toContain(note);
  });

  it.each([
    'Please come on Tuesday December 15th.',
    'Please come on December 15 at 3pm.',
    'The form was due on 12 November.',
    'He may 10 times out of ten be right.',
    'In March 20 children swam. Chapter 3.4 is next.',
    'Please come on 29 February 2028.',
  ])('and not: %s', (body) => {
    expect(notes(letterTo(body))).toEqual([]);
  });

  it.each([
    ['date-past: Thursday 12th', 'We look forward to seeing you on Thursday 12th.'],
    ['weekday: Friday the 3rd', 'Please come on Friday the 3rd.'],
  ])('without its month: %s', (note, body) => {
    expect(notes(letterTo(body))).toContain(note);
  });

  it.each([
    'Please come on Thursday 3rd at three.',
    'Please come on Thursday 12th or Friday 13th May.',
    'We saw you on Thursday 12th, and thank you for that.',
    'Please come to his Friday 5th birthday tea.',
  ])('without its month, and not: %s', (body) => {
    expect(notes(letterTo(body))).toEqual([]);
  });

  it('says what the date is where its weekday is another', () => {
    const [note] = review(letterTo('Please come on Friday the 3rd.'), { audience: 'family' }).notes;
    expect(note?.say).toBe('The 3rd is a Thursday. Which of the two is right?');
  });

  it('says which day does not exist', () => {
    const [note] = review(letterTo('Please come on Monday 31 November.'), { audience: 'family' }).notes;
    expect(note?.say).toBe('There is no 31 November. Which day do you mean?');
  });
});

describe('a meeting too soon', () => {
  it.each([
    ['tomorrow', 'tomorrow at three', 'one school day'],
    ['today', 'today at three', 'less than a school day'],
    ['this Friday', 'this Friday at three', 'two school days'],
    ['on Monday', 'on Monday at three', 'three school days'],
    ['Friday 27th', 'on Friday 27th at three', 'two school days'],
  ])('%s is noted', (words, when, days) => {
    const note = review(invited(when), { audience: 'family' }).notes.find(
      ({ rule }) => rule === 'short-notice',
    );
    expect(note?.text).toBe(words);
    expect(note?.say).toContain(days);
  });

  it.each([
    'on Wednesday 2 December',
    'next Monday',
    'on Wednesday',
    'on Mondays in spring',
    'on Thursday 10 December',
  ])('%s is time enough', (when) => {
    expect(notes(invited(when))).toEqual([]);
  });

  it('is no matter for what is not a meeting', () => {
    expect(notes(letterTo('He will bring his book home tomorrow. He is proud of it.'))).toEqual([]);
  });
});

describe('attendance', () => {
  it.each([
    ['92%', 'He was present for 92% of sessions.'],
    ['12%', 'Ellis has missed nearly 12% of school.'],
    ['ninety per cent', 'His attendance is below ninety per cent.'],
  ])('as a share is noted: %s', (words, body) => {
    expect(notes(letterTo(body))).toContain(`percentage: ${words}`);
  });

  it('in days is fine, and so is a share of something else', () => {
    expect(notes(letterTo('He was present for 92% of sessions and missed eight days.'))).toEqual([]);
    expect(notes(letterTo('Ninety per cent of the class have a pet.'))).toEqual([]);
  });
});
