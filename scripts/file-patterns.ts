import type { EntryData, Filed, TermData } from '../lexicons/schema';
import { linesOf } from '../src/review/jargon/form';
import { readPattern } from '../src/review/pattern';

/**
 * Finds the words that every pattern is looked up by, so that the engine need not read thousands of patterns
 * before its first letter: it reads each when one of its words first stands there.
 * @throws SyntaxError or Error for a line that cannot be read or has no word to be filed under
 */
export function filePatterns(entries: readonly EntryData[], terms: readonly TermData[]): Filed {
  return {
    entries: entries.map(({ match, unless }) => [match.map(wordsOf), unless.map(wordsOf)]),
    terms: terms.map((term) => [linesOf(term).map((read) => wordsOf(read().line)), term.unless.map(wordsOf)]),
  };
}

function wordsOf(line: string): string {
  const { steps, anchor } = readPattern(line);
  const step = steps[anchor];
  if (step?.kind !== 'words') throw new Error(`"${line}" has no word to be filed under`);
  return [...new Set(step.any.map((words) => words[0]))].join(' ');
}
