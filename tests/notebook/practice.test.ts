import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/notebook/database';
import { mondayOf, openPractice } from '../../src/notebook/practice';
import type { Review } from '../../src/review/types';
import { flagOf, reviewOf } from '../coach/reviews';

const reading = { words: 80, sentences: 5, wordsPerSentence: 16, age: null, hardest: [] };
const letter = (change: Partial<Review> = {}) => reviewOf({ reading, ...change });
const FRIDAY = new Date(2026, 10, 27, 15);
const NEXT = new Date(2026, 10, 30, 9);
const strength = { element: 'strength', start: 0, end: 9 } as const;
const worry = (start: number) => flagOf('deficit', { start, end: start + 4, text: 'Tobi' });

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

describe('what is counted', () => {
  it('is a letter once, however often it is read, with what was met and what is left', async () => {
    const practice = openPractice();
    await practice.count('a', letter({ flags: [flagOf('jargon'), flagOf('jargon')] }), FRIDAY);
    await practice.count('a', letter({ flags: [flagOf('jargon')], has: [strength] }), NEXT);
    expect(await practice.weeks()).toEqual([
      {
        week: '2026-11-23',
        letters: 1,
        met: { jargon: 2 },
        left: { jargon: 1 },
        has: { strength: 1 },
        withBoth: 0,
        goodFirst: 0,
      },
    ]);
  });

  it('is told by week, oldest first, and whether the good came before the worry', async () => {
    const practice = openPractice();
    await practice.count('b', letter({ has: [strength], flags: [worry(20)] }), NEXT);
    await practice.count(
      'c',
      letter({ has: [{ ...strength, start: 40, end: 50 }], flags: [worry(20)] }),
      NEXT,
    );
    await practice.count('a', letter(), FRIDAY);
    const weeks = await practice.weeks();
    expect(weeks.map(({ week, letters }) => [week, letters])).toEqual([
      ['2026-11-23', 1],
      ['2026-11-30', 2],
    ]);
    expect(weeks[1]).toMatchObject({ withBoth: 2, goodFirst: 1, has: { strength: 2 } });
  });

  it('is no message to colleagues and no few words', async () => {
    const practice = openPractice();
    await practice.count('a', letter({ audience: 'colleagues' }), FRIDAY);
    await practice.count('b', letter({ reading: { ...reading, words: 19 } }), FRIDAY);
    expect(await practice.weeks()).toEqual([]);
  });

  it('holds no word of a letter', async () => {
    await openPractice().count('a', letter({ flags: [worry(0)], has: [strength] }), FRIDAY);
    expect(await new Database().letters.toArray()).toEqual([
      {
        id: 'a',
        week: '2026-11-23',
        most: { deficit: 1 },
        left: { deficit: 1 },
        has: ['strength'],
        goodFirst: true,
      },
    ]);
  });

  it('is erased at once, and comes back when that was a slip', async () => {
    const practice = openPractice();
    await practice.count('a', letter(), FRIDAY);
    const erased = await practice.erase();
    expect(await practice.weeks()).toEqual([]);
    await erased.bringBack();
    expect(await openPractice().weeks()).toMatchObject([{ letters: 1 }]);
  });

  it('is kept until the browser closes where no database can be had', async () => {
    const refusing = new IDBFactory();
    refusing.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Dexie.dependencies.indexedDB = refusing;
    const practice = openPractice();
    await practice.count('a', letter(), FRIDAY);
    await practice.count('a', letter(), FRIDAY);
    expect(await practice.weeks()).toMatchObject([{ letters: 1 }]);
    const erased = await practice.erase();
    expect(await practice.weeks()).toEqual([]);
    await erased.bringBack();
    expect(await practice.weeks()).toMatchObject([{ letters: 1 }]);
  });
});

it('a week begins on Monday, where the writer is', () => {
  expect(mondayOf(new Date(2026, 10, 23, 0, 1))).toBe('2026-11-23');
  expect(mondayOf(new Date(2026, 10, 29, 23, 59))).toBe('2026-11-23');
  expect(mondayOf(new Date(2027, 0, 1))).toBe('2026-12-28');
});
