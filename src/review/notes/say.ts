import { lexicons } from '../../../lexicons/compiled.generated';
import type { Note, Span } from '../types';

/**
 * A note in the words of lexicons/notes.yaml. Takes the text, where the note stands, which note it is, and
 * what its blanks are filled with.
 * @throws Error when the lexicon has no words for the rule
 */
export function note(
  text: string,
  { start, end }: Span,
  rule: string,
  blanks: Readonly<Record<string, string>> = {},
): Note {
  const words = lexicons.notes[rule];
  if (!words) throw new Error(`no words for the note ${rule}`);
  const say = words.replace(/\{([a-z]+)\}/g, (whole, name: string) => blanks[name] ?? whole);
  return { start, end, text: text.slice(start, end), rule, say };
}
