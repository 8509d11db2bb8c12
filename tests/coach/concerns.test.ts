import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../src/coach/last-look/concerns';
import type { Review } from '../../src/review/types';
import { flagOf, reviewOf } from './reviews';

const TEXT = 'Dear [name], Sam is lazy.';
const note = (rule: string, text: string) => {
  const start = TEXT.indexOf(text);
  return { rule, text, start, end: start + text.length, say: 'Say.' };
};
const blank = note('placeholder', '[name]');
const worry = flagOf('deficit', { text: 'lazy', start: 20, end: 24 });
const kinds = (change: Partial<Review>, now = TEXT) =>
  concernsOf(reviewOf(change), TEXT, now).map((concern) =>
    concern.kind === 'note' ? concern.note.rule : concern.kind,
  );

describe('a letter is worth a last look', () => {
  it('with an unfilled blank, a merge field or another child’s name, and for no other note', () => {
    const notes = [
      blank,
      note('merge-field', 'Sam'),
      note('another-child', 'Sam'),
      note('long-sentence', 'lazy'),
    ];
    expect(kinds({ notes })).toEqual(['placeholder', 'merge-field', 'another-child']);
  });

  it('with a worry that has nothing good and no next step beside it', () => {
    expect(kinds({ flags: [worry] })).toEqual(['only-worry']);
    expect(kinds({ kind: 'incident' })).toEqual(['only-worry']);
    expect(kinds({ flags: [worry], has: [{ element: 'strength', start: 0, end: 4 }] })).toEqual([]);
    expect(kinds({ flags: [worry], has: [{ element: 'next-step', start: 0, end: 4 }] })).toEqual([]);
  });

  it('not where it is fine: school words, other kinds', () => {
    expect(kinds({ flags: [flagOf('jargon')] })).toEqual([]);
    expect(kinds({ kind: 'notice' })).toEqual([]);
  });

  it('not between colleagues', () => {
    expect(kinds({ audience: 'colleagues', notes: [blank], flags: [worry] })).toEqual([]);
  });

  it('for those who read it now, where its review is for others', () => {
    const rested = reviewOf({ audience: 'colleagues', kind: 'internal', notes: [blank] });
    const concerns = concernsOf(rested, TEXT, TEXT, 'family');
    expect(concerns.map(({ kind }) => kind)).toEqual(['note']);
    expect(concernsOf(rested, TEXT, TEXT, 'colleagues')).toEqual([]);
    const forFamily = reviewOf({ notes: [blank], flags: [worry] });
    expect(concernsOf(forFamily, TEXT, TEXT, 'colleagues')).toEqual([]);
    expect(concernsOf(forFamily, TEXT, TEXT, null)).toHaveLength(2);
  });

  it('not for what was put right since the review', () => {
    expect(kinds({ notes: [blank] }, TEXT.replace('[name]', 'Mrs Okafor'))).toEqual([]);
    expect(kinds({ flags: [worry] }, `${TEXT} He was kind on Monday.`)).toEqual([]);
    expect(kinds({ notes: [blank], flags: [worry] }, `${TEXT} More.`)).toEqual(['placeholder']);
  });
});
