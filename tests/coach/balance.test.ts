import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../src/coach/panel/balance';
import type { Element, Family, Review } from '../../src/review/types';
import { flagOf, reviewOf } from './reviews';

const TEXT = 'Tobi helped a friend.\nHe refused his maths. He is lazy. We meet on Monday.';
const span = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const review = (worry: [Family, string][], good: [Element, string][]): Review =>
  reviewOf({
    flags: worry.map(([family, words]) => ({ ...flagOf(family), ...span(words) })),
    has: good.map(([element, words]) => ({ element, ...span(words) })),
  });
const strength: [Element, string] = ['strength', 'Tobi helped a friend.'];

describe('good news and worry', () => {
  it('are told by the sentence that they stand in', () => {
    const balance = balanceOf(
      review(
        [
          ['deficit', 'refused'],
          ['deficit', 'lazy'],
        ],
        [strength],
      ),
      TEXT,
    );
    expect(balance?.sentences.map(({ as }) => as)).toEqual(['good', 'worry', 'worry', 'plain']);
    expect(balance?.sentences.map(({ start, end }) => TEXT.slice(start, end))[1]).toBe(
      'He refused his maths.',
    );
    expect([balance?.worries, balance?.good]).toEqual([2, 'first']);
  });

  it('count two worries of one sentence once', () => {
    const twice = review(
      [
        ['deficit', 'refused'],
        ['alarm', 'maths'],
      ],
      [],
    );
    expect(balanceOf(twice, TEXT)).toMatchObject({ worries: 1, good: 'none' });
  });

  it('say whether the good comes later, or stands alone', () => {
    const later = review([['blame', 'helped']], [['shared-goal', 'We meet']]);
    expect(balanceOf(later, TEXT)?.good).toBe('later');
    expect(balanceOf(review([], [strength]), TEXT)).toMatchObject({ worries: 0, good: 'alone' });
  });

  it('are not pictured where there is neither: school words do not weigh', () => {
    expect(balanceOf(review([['jargon', 'maths']], [['contact', 'Monday']]), TEXT)).toBeNull();
  });
});
