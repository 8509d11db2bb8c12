import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/review/review';

const WORDS = 150_000;

describe('a text of any length', () => {
  it('is reviewed where it has no full stop in 150,000 words', () => {
    const phrase = 'your son was late and the class had to wait';
    const text = `${phrase} `.repeat(WORDS / phrase.split(' ').length);
    const { reading } = createReviewer().review(text, { nation: 'England', today: '2026-11-25' });
    expect(reading.words).toBe(WORDS);
    expect(reading.sentences).toBe(1);
  });
});
