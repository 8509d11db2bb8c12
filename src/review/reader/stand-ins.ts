import { hashText } from '../hash';
import type { Usage } from './groups';
import type { ReaderWord } from './words';

/** What stands before and after a sentence. */
export const EDGE: ReaderWord = {
  whole: hashText('<edge>'),
  stem: hashText('<edge>~'),
  ending: hashText('-<>'),
};
/** Stands for every name: which one it is says nothing of how a sentence reads. */
export const NAME: ReaderWord = {
  whole: hashText('<name>'),
  stem: hashText('<name>~'),
  ending: hashText('-<name>'),
};
/** Stands for every number. */
export const NUMBER: ReaderWord = {
  whole: hashText('<number>'),
  stem: hashText('<number>~'),
  ending: hashText('-<number>'),
};

// Numbers of groups that no word has: what stands before and after a sentence, names, and numbers.
export const EDGE_USE: Usage = { group: 1001, band: 31 };
export const NAME_USE: Usage = { group: 1002, band: 30 };
export const NUMBER_USE: Usage = { group: 1003, band: 29 };
