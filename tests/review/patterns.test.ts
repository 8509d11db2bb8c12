import { describe, expect, it } from 'vitest';
import { Patterns } from '../../src/review/match';
import { readPattern } from '../../src/review/pattern';
import { sentenceOf } from '../../src/review/sentences';
import type { ClassTest } from '../../src/review/stand';

const classes = new Map<string, ClassTest>([
  [
    'child',
    ({ tokens }, at) =>
      /^(?:he|she)$/.test(tokens[at]?.word ?? '') ? 1 : tokens[at]?.word === 'your' ? 2 : 0,
  ],
]);

/** What a pattern underlines in a sentence. */
function underlined(pattern: string, text: string): string[] {
  const patterns = new Patterns<string>(classes);
  patterns.add(pattern, readPattern(pattern));
  const sentence = sentenceOf(text);
  return patterns
    .find(sentence)
    .map(({ marked: [from, to] }) => text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end));
}

describe('a pattern', () => {
  it.each([
    ['with regard to', 'With Regard to Freya', ['With Regard to']],
    ['with regard to', 'with kind regard to', []],
    ['part time timetable', 'a part-time timetable', ['part-time timetable']],
    ["child's needs", 'the child’s needs', ['child’s needs']],
    ['(in due course|later) we', 'In due course we will', ['In due course we']],
    ['very? poor choice', 'a poor choice, a very poor choice', ['poor choice', 'very poor choice']],
    ['{child} refuses', 'She refuses. your son refuses', ['She refuses', 'your son refuses']],
    ['{child} [refuses to *]', 'He refuses to sit', ['refuses to sit']],
    ['lack *2 at home', 'lack at home', ['lack at home']],
    ['lack *2 at home', 'lack of support at home', ['lack of support at home']],
    ['lack *2 at home', 'lack of good support at home', []],
    ['lack *2 home', 'lack, sadly, home', ['lack, sadly, home']],
    ['lack *2 home', 'lack. Come home', []],
    ['he must', 'Must he go', []],
  ])('%s in “%s” underlines %j', (pattern, text, expected) => {
    expect(underlined(pattern, text)).toEqual(expected);
  });

  it('that cannot be read is refused with its text', () => {
    expect(() => readPattern('one (two')).toThrow('one (two');
    expect(() => readPattern('{child} *')).toThrow('no word');
  });

  it('that names a class that is not there is refused', () => {
    expect(() => new Patterns<string>(classes).add('x', readPattern('{nobody} knows'))).toThrow('{nobody}');
  });
});
