import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { jargonIn } from '../../src/review/jargon/words';
import { sentenceOf } from '../../src/review/sentences';

const { terms } = readLexicons();

/** Sentences that say nothing of a term but that it is there. */
const carriers = [
  (said: string) => `We talked about ${said} on Monday.`,
  (said: string) => `There is more about ${said}.`,
  (said: string) => `Mrs Doyle knows ${said} well.`,
];

/** The stretches of a sentence that are marked as this term. */
function marked(sentence: string, id: string): string[] {
  return jargonIn(sentenceOf(sentence))
    .filter(({ key }) => key === id)
    .map(({ start, end }) => sentence.slice(start, end));
}

const plain = (words: string) => words.toLowerCase().replace(/[-\s]+/g, ' ');

describe('every spelling that a term lists', () => {
  it('is marked as that term wherever it stands', () => {
    const missed = terms.flatMap(({ id, term, forms, match }) =>
      [...(match ? [] : [term]), ...forms].flatMap((said) =>
        carriers.map((carry) => carry(said)).filter((sentence) => marked(sentence, id).length === 0),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('is listed once', () => {
    const twice = terms.flatMap(({ id, term, forms, match }) =>
      [...(match ? [] : [term]), ...forms]
        .filter((said, at, all) => all.indexOf(said) !== at)
        .map((said) => `${id}: ${said}`),
    );
    expect(twice).toEqual([]);
  });

  it('is, where the title needs company, marked in an example of the entry', () => {
    const missed = terms
      .filter(({ match }) => match)
      .filter(({ id, term, flag }) =>
        [...flag, ...carriers.map((carry) => carry(term))].every(
          (sentence) =>
            !plain(sentence).includes(plain(term)) ||
            !marked(sentence, id).some(
              (words) => plain(words).includes(plain(term)) || plain(term).includes(plain(words)),
            ),
        ),
      )
      .map(({ id, term }) => `${id}: ${term}`);
    expect(missed).toEqual([]);
  });
});

describe('the plain words of a term', () => {
  it('fit a girl and a boy', () => {
    const told = terms.flatMap(({ id, meanings }) =>
      meanings
        .flatMap(({ means, plain = '' }) => [means, plain])
        .filter((words) => /\b(?:she|he|her|his|him|hers)\b/.test(words))
        .map((words) => `${id}: ${words}`),
    );
    expect(told).toEqual([]);
  });
});
