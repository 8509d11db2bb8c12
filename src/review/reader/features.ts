import { isName } from '../classes';
import type { Sentence } from '../sentences';
import { UNKNOWN, type Usage, usageOf } from './groups';
import { NAME, NAME_USE, NUMBER, NUMBER_USE } from './stand-ins';
import { traitsOf, wholeFeatures } from './whole-features';
import { addClassFeatures, addUsageFeatures, wordFeatures } from './word-features';
import { classesOf, type ReaderWord, wordOf } from './words';

/** The features of a sentence: what each token is in its surroundings, and what the whole sentence is. */
export interface Features {
  /** For each token its features, each a 32-bit number. */
  readonly tokens: readonly (readonly number[])[];
  /** The features of the sentence. */
  readonly whole: readonly number[];
}

/** Works out the features of a sentence. Pure. */
export function featuresOf(sentence: Sentence): Features {
  const { tokens } = sentence;
  const words: ReaderWord[] = [];
  const uses: Usage[] = [];
  tokens.forEach(({ word, isCapital }, at) => {
    const [named, isNumber] = [isName(sentence, at), /^\d/.test(word)];
    words.push(named ? NAME : isNumber ? NUMBER : wordOf(word));
    const use = named ? NAME_USE : isNumber ? NUMBER_USE : usageOf(word);
    // A rare word with a capital at the start of a sentence is a name more often than not.
    uses.push(isCapital && use === UNKNOWN ? NAME_USE : use);
  });
  const classes = classesOf(tokens);
  const seen = [...new Set(classes.flat())];
  const traits = traitsOf(sentence);
  return {
    tokens: tokens.map(({ raw }, at) => {
      const out = wordFeatures(words, at, raw);
      addClassFeatures(out, words, classes, at, seen, traits);
      addUsageFeatures(out, words, uses, at);
      return out;
    }),
    whole: wholeFeatures(words, uses, classes, seen, traits),
  };
}
