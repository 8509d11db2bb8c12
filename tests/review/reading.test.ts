import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/review/draft';
import { readingOf, syllablesOf } from '../../src/review/reading';
import { letterTo } from './letters';

const EASY = letterTo(
  'Ellis read a book to me today. He did all the voices. The class laughed a lot. He was so pleased. We will read again on Monday. You can ask him about the fox. He drew it too. It is on the wall by the door. Come and see it.',
);
const HARD = letterTo(
  'Following consideration of the assessment documentation provided by the educational psychologist, it has been determined that additional differentiated provision will be implemented to facilitate engagement with curricular expectations. Subsequent evaluation of the effectiveness of these interventions will be undertaken in accordance with established organisational procedures. Communication regarding the aforementioned arrangements will be disseminated accordingly.',
);

describe('reading ease', () => {
  it.each([
    ['cat', 1],
    ['reading', 2],
    ['SENCO', 5],
    ['EHCP', 4],
    ['EHCPs', 4],
    ['SW', 4],
    ['25', 1],
  ])('%s is read in %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('counts the sentences and words of the letter, not its greeting and sign-off', () => {
    const { words, sentences, wordsPerSentence } = readingOf(readDraft(EASY));
    expect([words, sentences, wordsPerSentence]).toEqual([50, 9, 5.6]);
  });

  it('gives a range of ages, younger for the easier letter', () => {
    const easy = readingOf(readDraft(EASY)).age;
    const hard = readingOf(readDraft(HARD)).age;
    expect(easy?.[0]).toBeLessThanOrEqual(easy?.[1] ?? 0);
    expect(easy?.[1]).toBeLessThan(12);
    expect(hard?.[0]).toBeGreaterThan(16);
  });

  it('says no age of a few words', () => {
    expect(readingOf(readDraft(letterTo('Ellis read well.'))).age).toBeNull();
  });

  it('finds the two sentences that cost most, the hardest first, and none in an easy letter', () => {
    const { hardest } = readingOf(readDraft(HARD));
    expect(hardest.map(({ start, end }) => HARD.slice(start, end).split(' ')[0])).toEqual([
      'Following',
      'Communication',
    ]);
    expect(readingOf(readDraft(EASY)).hardest).toEqual([]);
  });

  it('reads nothing out of nothing', () => {
    expect(readingOf(readDraft(''))).toEqual({
      words: 0,
      sentences: 0,
      wordsPerSentence: 0,
      age: null,
      hardest: [],
    });
  });
});
