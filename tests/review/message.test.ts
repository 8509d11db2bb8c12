import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/review/types';
import { letterTo, review } from './letters';

const LETTERS: readonly (readonly [Kind, string])[] = [
  [
    'concern',
    letterTo(
      'I wanted to let you know that Zara has been finding maths hard since half term. Over the last few weeks she has often put her head on the table and stopped putting her hand up. I am worried that she is losing confidence. Have you noticed anything at home?',
    ),
  ],
  [
    'incident',
    letterTo(
      'At lunchtime today Ben fell from the climbing frame and bumped his head. The first aider checked him and put a cold compress on it. He has a small bruise. Please see the head bump slip in his bag.',
    ),
  ],
  [
    'attendance',
    letterTo(
      "Tobi's attendance is now 84%. He has been absent on twelve days since September and late on nine mornings. Any further absence will be unauthorised.",
    ),
  ],
  [
    'meeting',
    letterTo(
      "I would like to invite you to Cerys's annual review on Thursday 10 December at 2pm. Her teacher and the educational psychologist will be there, and we will discuss her targets. Please let me know if you can come.",
    ),
  ],
  [
    'decision',
    letterTo(
      'I am writing to confirm that I have decided to suspend Jake for two days from Monday 30 November. This is because he hit another pupil. You may make representations to the governing board.',
    ),
  ],
  [
    'update',
    letterTo(
      'This is the end of term report for Amina. She has made good progress in reading and is working at the expected standard. In maths she scored 98 in the autumn test. Her next target is to learn her times tables.',
    ),
  ],
  [
    'praise',
    letterTo(
      'Just some lovely news. Amina was awarded star of the week for helping a new boy find the hall without being asked. We are so proud of her. Well done, Amina!',
    ),
  ],
  [
    'notice',
    letterTo(
      'A reminder that the Year 3 trip to the museum is on Friday. Children should wear uniform and bring a packed lunch and a coat. Please return the consent slip and pay £8 by Wednesday.',
      'Dear parents and carers,',
    ),
  ],
  [
    'reply',
    letterTo(
      "Thank you for your email about Liam's reading book. You asked why he has moved down a level. I have spoken to his teacher and she will listen to him read on Monday.",
    ),
  ],
  [
    'internal',
    'Hi Sue,\n\nCan you cover my duty on Thursday? Mum is coming in about Oscar at 2 and the EP wants his chronology and the EHCP paperwork for panel. I will log it on CPOMS.\n\nTa,\nBecca',
  ],
];

describe('the kind of a message', () => {
  it.each(LETTERS)('%s', (kind, text) => {
    expect(review(text).kind).toBe(kind);
  });

  it('is the same with CRLF line ends', () => {
    for (const [kind, text] of LETTERS) expect(review(text.replace(/\n/g, '\r\n')).kind).toBe(kind);
  });

  it('is given for any text at all', () => {
    for (const text of ['', ' ', '😀😀', '\ud800', 'x'.repeat(50_000)])
      expect(review(text).kind).toBeTruthy();
  });
});

describe('who reads it', () => {
  const internal = LETTERS.find(([kind]) => kind === 'internal')?.[1] ?? '';
  const family = LETTERS.filter(([kind]) => kind !== 'internal');

  it('is colleagues where the text says so, and then the coach rests', () => {
    const said = review(internal);
    expect(said.audience).toBe('colleagues');
    expect([said.flags, said.lacks, said.has]).toEqual([[], [], []]);
  });

  it.each(family)('is the family in a letter of the kind %s', (_, text) => {
    expect(review(text).audience).toBe('family');
  });

  it('is the family whenever the page knows so', () => {
    expect(review(internal, { audience: 'family' }).audience).toBe('family');
  });

  it('is the family in a letter that speaks of "your child", though the page thinks of colleagues', () => {
    const text = letterTo(
      'Your child has left a coat on the peg. Please could you collect it when you pick up, or send a bag in with your child tomorrow?',
      'Dear parents and carers,',
    );
    expect(review(text, { audience: 'colleagues' }).audience).toBe('family');
  });

  it('is colleagues where the page says so and the text does not speak against it', () => {
    const text = 'Hi Tom,\n\nCould you send me the seating plan for 8B before Friday?\n\nThanks,\nJo';
    expect(review(text, { audience: 'colleagues' }).audience).toBe('colleagues');
  });
});
