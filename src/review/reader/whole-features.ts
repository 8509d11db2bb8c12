import { hashText } from '../hash';
import type { Sentence } from '../sentences';
import type { Usage } from './groups';
import { place } from './place';
import { EDGE, EDGE_USE } from './stand-ins';
import { classHashes, type ReaderWord } from './words';

const NUMBER_TRAIT = hashText('a number');
const QUESTION_TRAIT = hashText('a question');
const SHOUT_TRAIT = hashText('!');
const QUOTES_TRAIT = hashText('quotes');

/** What is seen of a sentence at a glance, each a 32-bit number: how it begins, how long it is, whether it asks or quotes. */
export function traitsOf({ text, tokens }: Sentence): number[] {
  const first = tokens.find((token) => token.isWord)?.word ?? '';
  const traits = [hashText(`first ${first}`), hashText(`length ${Math.min(6, tokens.length >> 2)}`)];
  if (/\d/.test(text)) traits.push(NUMBER_TRAIT);
  if (text.includes('?')) traits.push(QUESTION_TRAIT);
  if (text.includes('!')) traits.push(SHOUT_TRAIT);
  if (/["“]/.test(text)) traits.push(QUOTES_TRAIT);
  return traits;
}

/** The features of a whole sentence, each once. Takes its words, how they are used, their classes, and its traits. */
export function wholeFeatures(
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
