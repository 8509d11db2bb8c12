import { isSaying, phrasePlaces } from '../families/officialese';
import type { Letter } from '../finding';
import type { Note, Span } from '../types';
import { note } from './say';

/** More than these and the notes would be louder than the letter. */
const MOST = 2;

/** Sayings that no flag stands at: the letter can carry them, and a reader may still take them word by word. */
export function idioms(letter: Letter, flags: readonly Span[]): Note[] {
  return phrasePlaces(letter)
    .filter(({ phrase }) => isSaying(phrase.entry))
    .filter(({ start, end }) => flags.every((flag) => flag.end <= start || flag.start >= end))
    .slice(0, MOST)
    .map((at) => note(letter.draft.text, at, 'idiom', { what: letter.draft.text.slice(at.start, at.end) }));
}
