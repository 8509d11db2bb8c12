import type { TermData } from '../../../lexicons/schema';
import { tokenise } from '../tokens';

/** A spelling of a term as a pattern line, and the words in it that must stand in just these capitals. */
export interface Form {
  readonly line: string;
  readonly exact: readonly string[];
}

/** The lines that a term is found by, each read when asked for: its patterns in place of its title, and its other spellings. */
export function linesOf({ term, forms, match }: Pick<TermData, 'term' | 'forms' | 'match'>): (() => Form)[] {
  const titles = match ? match.map((line) => () => ({ line, exact: [] })) : [() => readForm(term)];
  return [...titles, ...forms.map((form) => () => readForm(form))];
}

/** Reads a spelling of a term ("EHC plan", "SfL", "managed move"): its plural and possessive come with it. */
function readForm(form: string): Form {
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
