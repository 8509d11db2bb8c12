import type { Draft } from '../draft';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Note } from '../types';
import { note } from './say';

/** GOV.UK and councils after it ask for no sentence over this. */
const MOST_WORDS = 25;

const wordsIn: (sentence: Sentence) => number = remember(
  ({ tokens }) => tokens.filter(({ isWord }) => isWord).length,
);

/** Sentences that are long enough to lose a reader. Takes a draft; a greeting or a heading is no sentence. */
export function longSentences({ text, body }: Draft): Note[] {
  return body
    .filter(({ role, sentence }) => (role === 'body' || role === 'list') && wordsIn(sentence) > MOST_WORDS)
    .map((said) => note(text, said, 'long-sentence', { count: String(wordsIn(said.sentence)) }));
}
