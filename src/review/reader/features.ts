import { isName } from '../classes';
import { hashText } from '../hash';
import type { Sentence } from '../sentences';
import { UNKNOWN, type Usage, usageOf } from './groups';
import { place } from './place';
import { classesOf, classHashes, type ReaderWord, wordOf } from './words';

const EDGE: ReaderWord = { whole: hashText('<edge>'), stem: hashText('<edge>~'), ending: hashText('-<>') };
const NAME: ReaderWord = {
  whole: hashText('<name>'),
  stem: hashText('<name>~'),
  ending: hashText('-<name>'),
};
const NUMBER: ReaderWord = {
  whole: hashText('<number>'),
  stem: hashText('<number>~'),
  ending: hashText('-<number>'),
};

// Numbers of groups that no word has: what stands before and after a sentence, names, and numbers.
const EDGE_USE: Usage = { group: 1001, band: 31 };
const NAME_USE: Usage = { group: 1002, band: 30 };
const NUMBER_USE: Usage = { group: 1003, band: 29 };

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

const NUMBER_TRAIT = hashText('a number');
const QUESTION_TRAIT = hashText('a question');
const SHOUT_TRAIT = hashText('!');
const QUOTES_TRAIT = hashText('quotes');

function traitsOf({ text, tokens }: Sentence): number[] {
  const first = tokens.find((token) => token.isWord)?.word ?? '';
  const traits = [hashText(`first ${first}`), hashText(`length ${Math.min(6, tokens.length >> 2)}`)];
  if (/\d/.test(text)) traits.push(NUMBER_TRAIT);
  if (text.includes('?')) traits.push(QUESTION_TRAIT);
  if (text.includes('!')) traits.push(SHOUT_TRAIT);
  if (/["“]/.test(text)) traits.push(QUOTES_TRAIT);
  return traits;
}

/** A word and those beside it, as they are written. */
function wordFeatures(words: readonly ReaderWord[], at: number, raw: string): number[] {
  const out: number[] = [place(1, 0)];
  const before = words[at - 1] ?? EDGE;
  const here = words[at] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  for (let d = -3; d <= 3; d++) out.push(place(10 + d, (words[at + d] ?? EDGE).whole));
  for (let d = -2; d <= 2; d++) out.push(place(20 + d, (words[at + d] ?? EDGE).stem));
  for (let d = -1; d <= 1; d++) out.push(place(30 + d, (words[at + d] ?? EDGE).ending));
  out.push(place(40, before.stem, here.stem), place(41, here.stem, next.stem));
  out.push(place(42, before.whole, next.whole));
  out.push(place(43, (words[at - 2] ?? EDGE).stem, before.stem, here.stem));
  out.push(place(44, before.stem, here.stem, next.stem));
  out.push(place(45, here.stem, next.stem, (words[at + 2] ?? EDGE).stem));
  if (/^\p{Lu}{3,}$/u.test(raw)) out.push(place(46, 0));
  return out;
}

/** The classes of the words around, and of the whole sentence. */
function addClassFeatures(
  out: number[],
  words: readonly ReaderWord[],
  classes: readonly (readonly number[])[],
  at: number,
  seen: readonly number[],
  traits: readonly number[],
): void {
  const mine = classes[at] ?? [];
  const { stem } = words[at] ?? EDGE;
  for (let d = -4; d <= 4; d++) {
    for (const one of classes[at + d] ?? NONE) {
      const h = classHashes[one] as number;
      const near = Math.abs(d) > 2 ? Math.sign(d) * 3 : d;
      out.push(place(60 + near, h));
      if (d !== 0) {
        out.push(place(80 + Math.sign(d), h, stem));
        for (const my of mine) out.push(place(90 + near, h, classHashes[my]));
      }
    }
  }
  for (const one of seen) {
    const h = classHashes[one] as number;
    out.push(place(100, h));
    for (const my of mine) out.push(place(101, h, classHashes[my]));
  }
  for (const trait of traits) {
    out.push(place(102, trait));
    for (const my of mine) out.push(place(103, trait, classHashes[my]));
  }
}

const NONE: readonly number[] = [];

/** How a word and those beside it are used: what carries over to words that no labelled letter has. */
function addUsageFeatures(
  out: number[],
  words: readonly ReaderWord[],
  uses: readonly Usage[],
  at: number,
): void {
  const before = uses[at - 1] ?? EDGE_USE;
  const here = uses[at] ?? EDGE_USE;
  const next = uses[at + 1] ?? EDGE_USE;
  for (let d = -2; d <= 2; d++) {
    const { band, group } = uses[at + d] ?? EDGE_USE;
    out.push(place(110 + d, band), place(120 + d, group));
  }
  const { stem } = words[at] ?? EDGE;
  out.push(place(130, here.band, next.band));
  out.push(place(131, before.group, here.group), place(132, here.group, next.group));
  out.push(place(133, (words[at - 1] ?? EDGE).stem, here.group));
  out.push(place(134, here.group, (words[at + 1] ?? EDGE).stem));
  out.push(place(135, stem, next.group), place(136, before.group, stem));
}

function wholeFeatures(
  words: readonly ReaderWord[],
  uses: readonly Usage[],
  classes: readonly (readonly number[])[],
  seen: readonly number[],
  traits: readonly number[],
): number[] {
  const out: number[] = [place(200, 0)];
  for (const trait of traits) out.push(place(201, trait));
  words.forEach((word, at) => {
    const next = words[at + 1] ?? EDGE;
    const after = words[at + 2] ?? EDGE;
    out.push(place(202, word.whole), place(203, word.stem));
    out.push(place(204, word.stem, next.stem), place(205, word.stem, next.stem, after.stem));
    out.push(place(206, word.stem, after.stem));
    const use = uses[at] ?? EDGE_USE;
    out.push(place(213, use.group), place(214, use.group, (uses[at + 1] ?? EDGE_USE).group));
    for (const one of classes[at] ?? []) {
      const h = classHashes[one] as number;
      out.push(place(207, h, next.stem));
      if (at > 0) out.push(place(208, h, (words[at - 1] as ReaderWord).stem));
      for (const other of classes[at + 1] ?? []) out.push(place(209, h, classHashes[other]));
    }
  });
  for (const one of seen) {
    const h = classHashes[one] as number;
    out.push(place(210, h));
    for (const other of seen) if (other > one) out.push(place(211, h, classHashes[other]));
    for (const trait of traits) out.push(place(212, h, trait));
  }
  return [...new Set(out)];
}
