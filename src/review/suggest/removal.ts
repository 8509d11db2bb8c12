import type { Replacement, Span } from '../types';
import { capitalised, replacement, startsSentence } from './fit';

/**
 * Leaves a flag's words out: with a comma that only they needed and one of the spaces beside them,
 * and with the capital handed on to the next word where they began the sentence.
 * @returns null where nothing would be left of the sentence
 */
export function removal(text: string, flag: Span, sentence: Span): Replacement | null {
  let { start, end } = flag;
  const opens = startsSentence(text, start, sentence);
  const after = text.slice(end, sentence.end);
  if (!/\p{L}/u.test(text.slice(sentence.start, start) + after)) return null;
  if (opens) {
    end += /^\s*[,:–—-]?\s*(?:that\s+)?/u.exec(after)?.[0].length ?? 0;
    const next = /^["'“‘(]*[\p{L}\p{N}]+(?:['’]\p{L}+)?/u.exec(text.slice(end, sentence.end))?.[0] ?? '';
    return replacement(start, end + next.length, capitalised(next), text, sentence);
  }
  const comma = /,\s*$/.exec(text.slice(sentence.start, start))?.[0];
  if (comma && /^\s*[,.!?;:)]/.test(after)) start -= comma.length;
  else if (/^\s*[.!?;:,)]/.test(after))
    start -= /\s*$/.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  else end += /^\s*/.exec(after)?.[0].length ?? 0;
  return replacement(start, end, '', text, sentence);
}
