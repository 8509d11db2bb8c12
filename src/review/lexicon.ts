import { lexicons } from '../../lexicons/compiled.generated';
import type { EntryData } from '../../lexicons/schema';
import { classes, isThing } from './classes';
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

// What may stand between a subject and what is said of it.
const BETWEEN =
  /^(?:has|have|had|is|are|was|were|be|been|will|would|may|might|can|could|did|does|do|not|never|always|often|just|also|still|again|now|once|all|both|soon|simply)$/;

/** Whether what an entry says is said of a thing, an animal or the weather: "The bus refused to start", "Nuts must not be brought". */
function isOfThing(sentence: Sentence, { rule, tokens: [from] }: Hit<Entry>): boolean {
  if (rule.family === 'officialese') return false;
  const { tokens } = sentence;
  let at = from - 1;
  while (BETWEEN.test(tokens[at]?.word ?? '')) at--;
  // An order about things is an order to people: "Late forms will not be read".
  return rule.family === 'command'
    ? isThing(sentence, from) && tokens[from + 1]?.word === 'must'
    : isThing(sentence, at);
}

/** The places in a sentence where an entry stands that nothing in the sentence excuses. Remembered by sentence. */
export const entriesIn: (sentence: Sentence) => readonly Hit<Entry>[] = remember((sentence) => {
  const hits = entries.find(sentence);
  if (hits.length === 0) return hits;
  const excused = new Set(excuses.find(sentence).map((hit) => hit.rule));
  return hits.filter((hit) => !excused.has(hit.rule) && !isOfThing(sentence, hit));
});
