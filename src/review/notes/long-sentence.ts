import { type Draft, everywhere, placeOf } from '../draft';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Note } from '../types';
import { note } from './say';

/** GOV.UK and councils after it ask for no sentence over this. */
const MOST_WORDS = 25;

/** The note that a long sentence has wherever it stands; offsets are into the sentence. */
const noteOn = remember(({ text, tokens }: Sentence): readonly Note[] => {
  const count = tokens.filter(({ isWord }) => isWord).length;
  if (count <= MOST_WORDS) return [];
  return [note(text, { start: 0, end: text.length }, 'long-sentence', { count: String(count) })];
});

/** Sentences that are long enough to lose a reader. Takes a draft; a greeting or a heading is no sentence. */
export function longSentences({ body }: Draft): Note[] {
  return everywhere(body, noteOn)
    .filter(({ said: { role } }) => role === 'body' || role === 'list')
    .map((found) => ({ ...found.thing, ...placeOf(found) }));
}
