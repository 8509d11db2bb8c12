import { beforeEach, describe, expect, it } from 'vitest';
import { together, withOwnPhrases, withOwnWords } from '../../src/answer/own-words';
import { blanksIn } from '../../src/review/starters/fill';
import type { Lack } from '../../src/review/types';
import { flagOf } from '../coach/reviews';
import { speakEnglish } from '../coach/words';

beforeEach(speakEnglish);

const TEXT = 'Dear all. Tobi goes to Forest  School on Mondays.\nHe has an IEP. Foresters like it.';
const flag = (words: string) =>
  flagOf('jargon', { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });

describe('words of one’s own', () => {
  it('are left alone in any case and spacing, and only as a whole', () => {
    const flags = [flag('Forest  School'), flag('Foresters')];
    expect(withOwnWords(flags, TEXT, [{ word: 'forest school' }]).map(({ text }) => text)).toEqual([
      'Foresters',
    ]);
  });

  it('are always marked where that was asked, as whole words, with their own meaning to put in', () => {
    const [own, ...more] = withOwnWords([], TEXT, [
      { word: 'forest school', treat: 'mark', meaning: 'a morning in the woods' },
    ]);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      start: TEXT.indexOf('Forest'),
      text: 'Forest  School',
      why: 'It means: a morning in the woods.',
    });
    expect(own?.suggestions.map((one) => one.kind === 'replace' && one.sentence)).toEqual([
      'Tobi goes to a morning in the woods on Mondays.',
      'Tobi goes to Forest  School (a morning in the woods) on Mondays.',
    ]);
  });

  it('go before what the engine says of the same place, and keep the order of the text', () => {
    const flags = withOwnWords([flag('IEP'), flag('Foresters')], TEXT, [
      { word: 'an iep', treat: 'mark' },
      { word: 'iep', treat: 'mark', meaning: 'plan' },
      { word: 'mondays', treat: 'mark' },
    ]);
    expect(flags.map(({ text, rule }) => [text, rule])).toEqual([
      ['Mondays', 'own-word'],
      ['an IEP', 'own-word'],
      ['Foresters', 'jargon'],
    ]);
  });

  it.each([
    [
      'Acorns opens at eight.',
      'acorns',
      'our breakfast club',
      ['Our breakfast club opens at eight.', 'Acorns (our breakfast club) opens at eight.'],
    ],
    ['Sam has an IEP.', 'iep', 'plan of help', ['Sam has a plan of help.', 'Sam has an IEP (plan of help).']],
    [
      'Go to the Nest.',
      'nest',
      'our quiet room',
      ['Go to our quiet room.', 'Go to the Nest (our quiet room).'],
    ],
    [
      'The Nest is a room.',
      'nest',
      'room for $1',
      ['The room for $1 is a room.', 'The Nest (room for $1) is a room.'],
    ],
    ['In the Nest (room 4) we read.', 'nest', 'quiet room', ['In the quiet room (room 4) we read.']],
  ])('have a meaning that fits: %s', (text, word, meaning, instead) => {
    const [own] = withOwnWords([], text, [{ word, treat: 'mark', meaning }]);
    expect(own?.suggestions.map((one) => one.kind === 'replace' && one.sentence)).toEqual(instead);
  });

  it('may have any signs in them', () => {
    const marked = (word: string, text: string) =>
      withOwnWords([], text, [{ word, treat: 'mark' }]).map(({ start }) => start);
    expect(marked('c++ (club)', 'The C++ (club) meets.')).toEqual([4]);
    expect(marked('é', 'é cliché é')).toEqual([0, 9]);
  });
});

describe('phrases of one’s own', () => {
  const lack: Lack = { element: 'contact', say: 'Say.', starters: [{ text: 'Ring me.', blanks: [], at: 9 }] };

  it('come first under what is missing, with their blanks, and nowhere else', () => {
    const own = { element: 'contact', text: 'Ring [name] on [number].' } as const;
    const [first, second] = withOwnPhrases([lack, { ...lack, element: 'review' }], TEXT, [own]);
    expect(first?.starters).toEqual([
      {
        text: own.text,
        blanks: [
          { start: 5, end: 11 },
          { start: 15, end: 23 },
        ],
        at: 9,
      },
      ...lack.starters,
    ]);
    expect(second?.starters).toEqual(lack.starters);
  });

  it('have the blanks that a sentence of the engine would have', () => {
    const text = 'Ring [the name\nof a colleague] on [[number].';
    const [
      {
        starters: [own],
      } = lack,
    ] = withOwnPhrases([lack], TEXT, [{ element: 'contact', text }]);
    expect(own?.blanks).toEqual(blanksIn(text));
    expect(own?.blanks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[the name\nof a colleague]',
      '[[number]',
    ]);
  });

  it('go to the end where the engine has no sentence of its own', () => {
    const [only] = withOwnPhrases([{ ...lack, starters: [] }], TEXT, [
      { element: 'contact', text: 'Ring me.' },
    ]);
    expect(only?.starters).toEqual([{ text: 'Ring me.', blanks: [], at: TEXT.length }]);
  });
});

describe('words and phrases of a school', () => {
  it('stand beside one’s own, and are the last word on a word', () => {
    const phrase = (text: string) => ({ element: 'contact', text }) as const;
    const school = { words: [{ word: 'acorns', treat: 'mark' as const }], phrases: [phrase('School.')] };
    const own = { words: [{ word: 'acorns' }, { word: 'pta' }], phrases: [phrase('Mine.')] };
    expect(together(school, own)).toEqual({
      words: [{ word: 'acorns', treat: 'mark' }, { word: 'pta' }],
      phrases: [phrase('Mine.'), phrase('School.')],
    });
  });
});
