import { syllable } from 'syllable';
import type { Draft, Said } from './draft';
import { Recent, remember } from './memo';
import { mentionsOf } from './mentions';
import type { Sentence } from './sentences';
import type { Reading, Span } from './types';

// Under this many words or sentences a formula says nothing worth hearing.
const FEWEST_WORDS = 40;
const FEWEST_SENTENCES = 3;

interface Cost {
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly long: number;
}

/** What a sentence costs to read: its words and their syllables. Remembered by sentence. */
const costOf: (sentence: Sentence) => Cost = remember((sentence) => {
  let words = 0;
  let syllables = 0;
  let long = 0;
  const names = new Set(mentionsOf(sentence).flatMap(({ sure, from }) => (sure ? [from] : [])));
  for (const { raw, isWord, start } of sentence.tokens) {
    if (!isWord) continue;
    // A family knows its own names, however long they are.
    const size = Math.min(names.has(start) ? 2 : 99, syllablesOf(raw));
    words++;
    syllables += size;
    if (size >= 3) long++;
  }
  return { words, syllables, long };
});

const known = new Recent<string, number>(20_000);

/** Syllables as the word is read aloud: an acronym letter by letter (W is "double you"), a number as one. */
export function syllablesOf(word: string): number {
  if (/^\d/.test(word)) return 1;
  if (/^\p{Lu}{2,6}s?$/u.test(word) && !/^[A-Z]*[AEIOU][A-Z]*[AEIOU]?[A-Z]{5,}$/.test(word)) {
    return [...word.replace(/s$/, '')].reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0);
  }
  return known.get(word, () => Math.max(1, syllable(word)));
}

/** Own sentences of the letter: greeting, sign-off, headers and quoted parts are not read as sentences. */
function ownSentences({ body }: Draft): Said[] {
  return body.filter(
    ({ role, sentence }) => role !== 'heading' && (role !== 'greeting' || costOf(sentence).words > 6),
  );
}

/**
 * How easily the message reads, as a range of reading ages.
 *
 * Two formulas are taken, as each errs in its own way, and the age is their American school grade plus 5:
 * Flesch-Kincaid grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid, Fishburne, Rogers and Chissom 1975, https://apps.dtic.mil/sti/citations/ADA006655);
 * SMOG grade = 1.043 × √(words of three syllables or more × 30 ÷ sentences) + 3.1291
 * (McLaughlin 1969, https://www.jstor.org/stable/40011226).
 *
 * Takes a draft; returns counts, the range in whole years (null where there are too few words), and the
 * two sentences that cost a reader most.
 */
export function readingOf(draft: Draft): Reading {
  const own = ownSentences(draft);
  let words = 0;
  let syllables = 0;
  let long = 0;
  for (const { sentence } of own) {
    const cost = costOf(sentence);
    words += cost.words;
    syllables += cost.syllables;
    long += cost.long;
  }
  const sentences = own.length;
  const wordsPerSentence = sentences === 0 ? 0 : Math.round((words / sentences) * 10) / 10;
  return {
    words,
    sentences,
    wordsPerSentence,
    age:
      words < FEWEST_WORDS || sentences < FEWEST_SENTENCES ? null : ages(words, sentences, syllables, long),
    hardest: hardest(own),
  };
}

/** The American school grade by Flesch-Kincaid. */
function kincaid(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function ages(words: number, sentences: number, syllables: number, long: number): [number, number] {
  const smog = 1.043 * Math.sqrt((long * 30) / sentences) + 3.1291;
  const years = [kincaid(words, sentences, syllables), smog].map((grade) =>
    Math.min(22, Math.max(6, grade + 5)),
  );
  return [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
}

/** Long and full of long words: the grade of a sentence taken alone. Easy ones are never called hard. */
function hardest(own: readonly Said[]): Span[] {
  return own
    .map(({ start, end, sentence }) => {
      const { words, syllables } = costOf(sentence);
      return { start, end, words, grade: kincaid(words, 1, syllables) };
    })
    .filter(({ words, grade }) => words >= 8 && grade >= 8)
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 2)
    .map(({ start, end }) => ({ start, end }));
}
