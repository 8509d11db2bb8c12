import { tokenise } from '../tokens';

/** A spelling of a term as a pattern line, and the words in it that must stand in just these capitals. */
export interface Form {
  readonly line: string;
  readonly exact: readonly string[];
}

/** Reads a spelling of a term ("EHC plan", "SfL", "managed move"): its plural and possessive come with it. */
export function readForm(form: string): Form {
  const tokens = tokenise(form);
  const exact = tokens.filter(({ raw }) => isCoded(raw)).map(({ raw }) => raw);
  const words = tokens.map(({ word }) => word);
  const last = words.pop() ?? '';
  const line = [...words, /\p{L}$/u.test(last) ? `(${[last, ...plurals(last)].join('|')})` : last].join(' ');
  return { line, exact };
}

/** Whether a word is an acronym or a code (EHCP, SfL, C3, the F of "section F"), which means nothing in small letters. */
function isCoded(raw: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(raw) || /^\p{Lu}\d*$/u.test(raw) || /\p{Ll}\p{Lu}/u.test(raw);
}

function plurals(word: string): string[] {
  if (/s$/.test(word)) return [];
  const plural = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return [plural, `${word}'s`];
}
