import type { Letter } from '../finding';
import type { People } from '../names';
import type { Note, Span } from '../types';
import { anotherChild } from './another-child';
import { dearMum } from './dear-mum';
import { idioms } from './idioms';
import { legalText } from './legal-text';
import { longSentences } from './long-sentence';
import { percentage } from './percentage';
import { timing } from './timing';
import { unfinished } from './unfinished';

/**
 * What is worth saying of a letter outside the families and where no flag stands, in the order of the text. A message between
 * colleagues only hears of what is unfinished.
 */
export function findNotes(letter: Letter, people: People, flags: readonly Span[]): Note[] {
  const { draft, audience } = letter;
  const notes = unfinished(draft, people);
  if (audience === 'family') {
    notes.push(
      ...dearMum(draft),
      ...anotherChild(draft, people),
      ...timing(letter),
      ...percentage(draft),
      ...legalText(draft),
      ...longSentences(draft),
      ...idioms(letter, flags),
    );
  }
  return notes.sort((a, b) => a.start - b.start || a.end - b.end);
}
