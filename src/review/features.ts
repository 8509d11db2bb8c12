import { isName } from './classes';
import { hashText } from './hash';
import { remember } from './memo';
import { sensesOf, stem } from './senses';
import type { Sentence } from './sentences';

/** How many rows the weights have: a feature lives in the row that its name hashes to. */
export const ROWS = 8192;

/** Row of a feature, from 0 to ROWS - 1. */
export function featureRow(feature: string): number {
  const hash = hashText(feature);
  return (hash ^ (hash >>> 15)) & (ROWS - 1);
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat)$/;
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr)$/;

/** The words of a sentence as the models see them: names, days and numbers are one word each, the rest are stems. */
export const termsOf: (sentence: Sentence) => readonly string[] = remember((sentence) => {
  const terms: string[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (TITLE.test(token.word)) {
      terms.push('#staff');
      while (tokens[at + 1]?.isCapital && tokens[at + 1]?.word !== 'and') at++;
      continue;
    }
    terms.push(termOf(sentence, at));
  }
  return terms;
});

function termOf(sentence: Sentence, at: number): string {
  const { word, isWord } = sentence.tokens[at] ?? { word: '', isWord: false };
  if (!isWord) return word;
  if (DAY.test(word)) return '#day';
  if (MONTH.test(word)) return '#month';
  if (/^\d{1,2}[.:]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$/.test(word)) return '#time';
  if (/^\d/.test(word)) return '#number';
  if (isName(sentence, at)) return '#name';
  if (word === 'he' || word === 'she') return '#child';
  if (word === 'his' || word === 'her') return '#childs';
  if (word === 'him') return '#child';
  return stem(word);
}

/** Names of the features that any sentence has by its words, in no order, without repeats. Remembered by sentence. */
export const wordFeatures: (sentence: Sentence) => readonly string[] = remember((sentence) => {
  const terms = termsOf(sentence);
  const features = new Set<string>();
  let before = '^';
  let beforeThat = '';
  let sensesBefore: readonly string[] = [];
  for (const term of [...terms, '$']) {
    const senses = sensesOf(term);
    features.add(term);
    features.add(`${before} ${term}`);
    if (beforeThat) features.add(`${beforeThat} _ ${term}`);
    for (const sense of senses) {
      features.add(`/${sense}`);
      features.add(`${before} /${sense}`);
      for (const other of sensesBefore) features.add(`/${other} /${sense}`);
    }
    for (const other of sensesBefore) features.add(`/${other} ${term}`);
    beforeThat = before;
    before = term;
    sensesBefore = senses;
  }
  return [...features];
});
