import { wordGroups } from '../weights/groups';

/** How a word is used in English at large: with which words it shares its company, and how rare it is. */
export interface Usage {
  /** The number of the group of words that are used alike, from 1; 0 where the word is too rare to have one. */
  readonly group: number;
  /** From 0; each band is half as frequent as the one before it. */
  readonly band: number;
}

/** The band of all words that are rarer than those that were grouped. */
const RARE = 15;
/** What is known of a word that is too rare. */
export const UNKNOWN: Usage = { group: 0, band: RARE };

let usages: Map<string, Usage> | undefined;

/** The usage of a plain word. Learned from newspapers and an encyclopaedia, not from letters. */
export function usageOf(word: string): Usage {
  usages ??= readGroups();
  return usages.get(word) ?? usages.get(word.replace(/'s$/, '')) ?? UNKNOWN;
}

function readGroups(): Map<string, Usage> {
  const read = new Map<string, Usage>();
  wordGroups.split('|').forEach((group, index) => {
    group.split(',').forEach((words, band) => {
      if (words === '') return;
      const usage = { group: index + 1, band };
      for (const word of words.split(' ')) read.set(word, usage);
    });
  });
  return read;
}
