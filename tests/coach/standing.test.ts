import { beforeEach, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json';
import { standing } from '../../src/coach/badge/standing';
import { ELEMENTS, type Family, type Flag, type Lack, type Review } from '../../src/review/types';
import { speakEnglish } from './words';

const flag = (family: Family): Flag => ({
  start: 0,
  end: 3,
  text: 'IEP',
  family,
  rule: family,
  why: 'Why.',
  suggestions: [],
  source: { title: 'A guide', link: 'https://example.org/' },
});
const lack = (element: Lack['element']): Lack => ({ element, say: 'Say.', starters: [] });

function of(change: Partial<Review>, text = 'Dear all') {
  const reading = { words: 2, sentences: 1, wordsPerSentence: 2, age: null, hardest: [] };
  const none = { flags: [], notes: [], has: [], lacks: [], reading };
  return standing({ text, review: { kind: 'update', audience: 'family', ...none, ...change } });
}

describe('how a draft stands', () => {
  beforeEach(speakEnglish);

  it('says in words what there is to explain, to look at and to add', () => {
    expect(of({ flags: [flag('jargon')] })).toBe('1 word to explain');
    expect(of({ flags: [flag('jargon'), flag('jargon')], lacks: [lack('next-step')] })).toBe(
      '2 words to explain · no next step yet',
    );
    expect(of({ flags: [flag('blame')] })).toBe('1 phrase to look at');
    expect(of({ flags: [flag('jargon'), flag('blame')] })).toBe('2 things to look at');
  });

  it('speaks of the most important lack alone', () => {
    expect(of({ lacks: [lack('strength'), lack('contact')] })).toBe('Nothing going well yet');
  });

  it('says so when there is nothing to say', () => {
    expect(of({})).toBe('Reads well');
  });

  it('waits for words, and rests between colleagues', () => {
    expect(standing(null)).toBe('Here when you write');
    expect(of({ lacks: [lack('strength')] }, ' \n')).toBe('Here when you write');
    expect(of({ audience: 'colleagues', flags: [flag('jargon')] })).toBe('Between colleagues: resting');
  });

  it.each(ELEMENTS)('has words for %s', (element) => {
    expect(of({ lacks: [lack(element)] })).toMatch(/\w{3}/u);
    expect(`has_${element.replaceAll('-', '_')}` in messages).toBe(true);
  });
});
