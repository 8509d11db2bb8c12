import { isName } from '../classes';
import type { Sentence } from '../sentences';
import { UNKNOWN, type Usage, usageOf } from './groups';
import { place } from './place';
import { classesOf, classHashes, hashText, type Word, wordOf } from './words';

const EDGE: Word = { whole: hashText('<edge>'), stem: hashText('<edge>~'), ending: hashText('-<>') };
const NAME: Word = { whole: hashText('<name>'), stem: hashText('<name>~'), ending: hashText('-<name>') };
const NUMBER: Word = {
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
  const words: Word[] = [];
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
    tokens: words.map((_, at) => [
      ...tokenFeatures(words, classes, at, seen, traits, tokens[at]?.raw ?? ''),
      ...usageFeatures(words, uses, at),
    ]),
    whole: wholeFeatures(words, uses, classes, seen, traits),
  };
}

function traitsOf({ text, tokens }: Sentence): number[] {
  const first = tokens.find((token) => token.isWord)?.word ?? '';
  const traits = [hashText(`first ${first}`), hashText(`length ${Math.min(6, tokens.length >> 2)}`)];
  if (/\d/.test(text)) traits.push(hashText('a number'));
  if (/\?/.test(text)) traits.push(hashText('a question'));
  if (/!/.test(text)) traits.push(hashText('!'));
  if (/["“]/.test(text)) traits.push(hashText('quotes'));
  return traits;
}

function tokenFeatures(
  words: readonly Word[],
  classes: readonly (readonly number[])[],
  at: number,
  seen: readonly number[],
  traits: readonly number[],
  raw: string,
): number[] {
  const out: number[] = [place(1, 0)];
  const word = (offset: number) => words[at + offset] ?? EDGE;
  for (let d = -3; d <= 3; d++) out.push(place(10 + d, word(d).whole));
  for (let d = -2; d <= 2; d++) out.push(place(20 + d, word(d).stem));
  for (let d = -1; d <= 1; d++) out.push(place(30 + d, word(d).ending));
  out.push(place(40, word(-1).stem, word(0).stem), place(41, word(0).stem, word(1).stem));
  out.push(place(42, word(-1).whole, word(1).whole));
  out.push(place(43, word(-2).stem, word(-1).stem, word(0).stem));
  out.push(place(44, word(-1).stem, word(0).stem, word(1).stem));
  out.push(place(45, word(0).stem, word(1).stem, word(2).stem));
  if (/^\p{Lu}{3,}$/u.test(raw)) out.push(place(46, 0));
  const mine = classes[at] ?? [];
  for (let d = -4; d <= 4; d++) {
    for (const one of classes[at + d] ?? []) {
      const h = classHashes[one] as number;
      const near = Math.abs(d) > 2 ? Math.sign(d) * 3 : d;
      out.push(place(60 + near, h));
      if (d !== 0) {
        out.push(place(80 + Math.sign(d), h, word(0).stem));
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
  return out;
}

/** How a word and those beside it are used: what carries over to words that no labelled letter has. */
function usageFeatures(words: readonly Word[], uses: readonly Usage[], at: number): number[] {
  const out: number[] = [];
  const stem = (d: number) => (words[at + d] ?? EDGE).stem;
  const use = (d: number) => uses[at + d] ?? EDGE_USE;
  const group = (d: number) => use(d).group;
  for (let d = -2; d <= 2; d++) out.push(place(110 + d, use(d).band), place(120 + d, group(d)));
  out.push(place(130, use(0).band, use(1).band));
  out.push(place(131, group(-1), group(0)), place(132, group(0), group(1)));
  out.push(place(133, stem(-1), group(0)), place(134, group(0), stem(1)));
  out.push(place(135, stem(0), group(1)), place(136, group(-1), stem(0)));
  return out;
}

function wholeFeatures(
  words: readonly Word[],
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
      if (at > 0) out.push(place(208, h, (words[at - 1] as Word).stem));
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
