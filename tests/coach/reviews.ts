import type { Family, Flag, Review } from '../../src/review/types';

/** A flag of this family, with as little else as a flag can have. */
export function flagOf(family: Family, change: Partial<Flag> = {}): Flag {
  return {
    start: 0,
    end: 1,
    text: 'x',
    family,
    rule: family,
    why: 'Why.',
    suggestions: [],
    source: { title: 'A guide', link: 'https://example.org/' },
    ...change,
  };
}

/** A review that has nothing to say but this. */
export function reviewOf(change: Partial<Review>): Review {
  return {
    kind: 'update',
    audience: 'family',
    flags: [],
    notes: [],
    has: [],
    lacks: [],
    reading: { words: 1, sentences: 1, wordsPerSentence: 1, age: null, hardest: [] },
    ...change,
  };
}
