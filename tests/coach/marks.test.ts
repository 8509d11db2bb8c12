import { describe, expect, it } from 'vitest';
import { nameFlags, whereNow } from '../../src/coach/draft/marks';
import type { Flag, Review } from '../../src/review/types';

function review(text: string, ...words: string[]): Review {
  let from = 0;
  const flags = words.map((word): Flag => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const source = { title: 'A guide', link: 'https://example.org/' };
    const spoken = { family: 'jargon', rule: 'r', why: 'Why.', suggestions: [], source } as const;
    return { start, end: from, text: word, ...spoken };
  });
  const reading = { words: 1, sentences: 1, wordsPerSentence: 1, age: null, hardest: [] };
  return { kind: 'update', audience: 'family', flags, notes: [], has: [], lacks: [], reading };
}

const ids = (of: Review) => nameFlags(of).map(({ id }) => id);

describe('names of marks', () => {
  it('tell the same words at two places apart', () => {
    const [one, two] = ids(review('The IEP and the IEP.', 'IEP', 'IEP'));
    expect(one).not.toBe(two);
  });

  it('stay while other words are written', () => {
    const before = ids(review('The IEP and the SENCO.', 'IEP', 'SENCO'));
    const after = ids(review('Dear all, EP. The IEP and the SENCO met.', 'EP', 'IEP', 'SENCO'));
    expect(after.slice(1)).toEqual(before);
  });
});

describe('where reviewed words are now', () => {
  const span = { start: 4, end: 7 };
  const words = (now: string) => {
    const found = whereNow(now, 'The IEP is due.', span);
    return found && [found.start, now.slice(found.start, found.end)];
  };

  it('finds them where they were, and after typing before or behind them', () => {
    expect(words('The IEP is due.')).toEqual([4, 'IEP']);
    expect(words('The IEP is due soon.')).toEqual([4, 'IEP']);
    expect(words('Now the IEP is due.')).toEqual([8, 'IEP']);
    expect(words('Now the IEP is due soon.')).toEqual([8, 'IEP']);
  });

  it('tells them from the same words elsewhere', () => {
    const reviewed = 'The IEP is due. The IEP is here.';
    const later = `Now, ${reviewed}`;
    expect(whereNow(later, reviewed, { start: 20, end: 23 })).toEqual({ start: 25, end: 28 });
  });

  it('finds none that are gone', () => {
    expect(words('The plan is due.')).toBeNull();
    expect(words('')).toBeNull();
  });
});
