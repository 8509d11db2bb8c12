import * as v from 'valibot';
import { plain } from '../review/plain';
import { ELEMENTS } from '../review/types';
import { hearLatePolicy, readPolicy } from './policy';
import { hearStoredChanges } from './stored-changes';
import { tellLatest } from './tell-latest';

/** UTF-16 units that a word, its meaning and a phrase may have at most. */
export const LONGEST = { word: 80, meaning: 200, phrase: 600 } as const;
/** So many words, and so many phrases, are enough for any school. */
export const MOST_TAUGHT = 2000;

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

/** Words and phrases that a school gives all its staff. */
export interface School {
  readonly words: readonly v.InferOutput<typeof wordShape>[];
  readonly phrases: readonly v.InferOutput<typeof phraseShape>[];
}

/**
 * Reads what the school gives all its staff.
 * @returns what makes sense of it; empty lists without a policy
 */
export async function readSchool(): Promise<School> {
  const { words, phrases } = await readPolicy();
  return {
    words: sensibleOnes(wordShape, words).map((word) => ({ ...word, word: plain(word.word) })),
    phrases: sensibleOnes(phraseShape, phrases),
  };
}

/** Calls `listener` with what the school gives, now and whenever that has changed, until `signal` aborts. */
export function watchSchool(listener: (school: School) => void, signal: AbortSignal): void {
  const tell = tellLatest(readSchool, listener, signal);
  hearLatePolicy(tell, signal);
  hearStoredChanges((_, area) => {
    if (area === 'managed') tell();
  }, signal);
  tell();
}

function sensibleOnes<Shape extends v.GenericSchema>(shape: Shape, list: unknown): v.InferOutput<Shape>[] {
  const all: unknown[] = Array.isArray(list) ? list.slice(0, MOST_TAUGHT) : [];
  return all.flatMap((one) => {
    const read = v.safeParse(shape, one);
    return read.success ? [read.output] : [];
  });
}
