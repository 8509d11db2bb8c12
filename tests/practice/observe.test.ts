import { describe, expect, it } from 'vitest';
import { inWeek, over } from '../../entrypoints/practice/measures';
import { observe } from '../../entrypoints/practice/observe';
import type { Week } from '../../src/notebook/practice';

function week(letters: number, change: Partial<Week> = {}): Week {
  return { week: '2026-11-23', letters, met: {}, left: {}, has: {}, withBoth: 0, goodFirst: 0, ...change };
}
const asked = (letters: number, questions: number) => week(letters, { has: { 'invite-views': questions } });

describe('measures', () => {
  it('count letters, letters with both, and words met', () => {
    const one = week(5, {
      has: { strength: 3, 'next-step': 1 },
      withBoth: 2,
      goodFirst: 1,
      met: { jargon: 4, officialese: 2, blame: 9 },
      left: { jargon: 1, blame: 9 },
    });
    expect(inWeek('strength', one)).toEqual({ had: 3, of: 5 });
    expect(inWeek('good_first', one)).toEqual({ had: 1, of: 2 });
    expect(inWeek('next_step', one)).toEqual({ had: 1, of: 5 });
    expect(inWeek('explained', one)).toEqual({ had: 5, of: 6 });
    expect(over('strength', [one, week(2)])).toEqual({ had: 3, of: 7 });
  });
});

describe('the one observation', () => {
  it('waits for a few letters', () => {
    expect(observe([])).toEqual({ kind: 'few' });
    expect(observe([asked(3, 3)])).toEqual({ kind: 'few' });
  });

  it('tells what has grown lately', () => {
    const weeks = [
      asked(2, 0),
      asked(2, 1),
      asked(2, 0),
      asked(2, 0),
      asked(2, 1),
      asked(2, 1),
      asked(2, 1),
      asked(2, 0),
    ];
    expect(observe(weeks)).toEqual({ kind: 'more', measure: 'question', now: { had: 3, of: 8 } });
  });

  it('tells what is there most often where nothing has grown', () => {
    const weeks = Array.from({ length: 8 }, () => week(2, { has: { strength: 1, 'next-step': 2 } }));
    expect(observe(weeks)).toEqual({ kind: 'often', measure: 'next_step', now: { had: 8, of: 8 } });
  });

  it('never speaks of what has become less', () => {
    const weeks = [
      ...Array.from({ length: 4 }, () => asked(2, 2)),
      ...Array.from({ length: 4 }, () => asked(2, 0)),
    ];
    expect(observe(weeks)).toEqual({ kind: 'few' });
  });
});
