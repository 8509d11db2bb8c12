import { lexicons } from '../../lexicons/compiled.generated';
import type { EntryData } from '../../lexicons/schema';
import { classes } from './classes';
import { type Hit, Patterns } from './match';
import { remember } from './memo';
import { readPattern } from './pattern';
import type { Sentence } from './sentences';

export type Entry = Omit<EntryData, 'flag' | 'leave'>;

const entries = new Patterns<Entry>(classes);
const excuses = new Patterns<Entry>(classes);
lexicons.entries.forEach((entry, index) => {
  const [match = [], unless = []] = lexicons.filed.entries[index] ?? [];
  const read = (line: string) => () => ({ rule: entry, pattern: readPattern(line) });
  entry.match.forEach((line, at) => {
    entries.file(match[at] ?? '', read(line));
  });
  entry.unless.forEach((line, at) => {
    excuses.file(unless[at] ?? '', read(line));
  });
});

/** The places in a sentence where an entry stands that nothing in the sentence excuses. Remembered by sentence. */
export const entriesIn: (sentence: Sentence) => readonly Hit<Entry>[] = remember((sentence) => {
  const hits = entries.find(sentence);
  if (hits.length === 0) return hits;
  const excused = new Set(excuses.find(sentence).map((hit) => hit.rule));
  return hits.filter((hit) => !excused.has(hit.rule));
});
