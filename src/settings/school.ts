import * as v from 'valibot';
import { ELEMENTS } from '../review/types';

/** UTF-16 units that a word, its meaning and a phrase may have at most. */
export const LONGEST = { word: 80, meaning: 200, phrase: 600 } as const;
/** So many words, and so many phrases, are enough for any school. */
export const MOST = 2000;

const said = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** A word that is left alone, or always marked with a meaning of its own. */
export const wordShape = v.object({
  word: said(LONGEST.word),
  treat: v.optional(v.picklist(['leave', 'mark']), 'leave'),
  meaning: v.optional(v.pipe(v.string(), v.maxLength(LONGEST.meaning))),
});

/** A sentence to begin from, for one of the things that a letter can give. */
export const phraseShape = v.object({
  element: v.picklist(ELEMENTS),
  text: said(LONGEST.phrase),
});
