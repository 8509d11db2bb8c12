import { lexicons } from '../../lexicons/compiled.generated';
import { spellings } from './forms';
import type { Sentence } from './sentences';
import type { ClassTest } from './stand';

// Words that begin a sentence or a line with a capital and are nobody's name.
const NO_NAMES = new Set(
  (
    'a an the i we you he she it they this that these those there here my our your his her its their who what when where why how ' +
    'if as at by for from in of on to up with and but or so yet not no yes all any both each every some many much more most other ' +
    'another such only own same than then too very can could will would shall should may might must do does did has have had is are ' +
    'was were be been being am please thank thanks dear hello hi good morning afternoon evening kind regards best yours sincerely ' +
    'following further during after before since until while whilst although though because however therefore also despite due ' +
    'staff school parents parent carers children pupils students pupil student child teacher teachers head class year mum dad ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december english maths science history geography music art computing spanish french german welsh pe re mr mrs ms miss mx dr ' +
    'today yesterday tomorrow unfortunately sadly great well done just note well lunch break reception nursery primary secondary college academy'
  ).split(' '),
);

/** Whether the token at `at` is likely somebody's first name or surname: a capital where none is needed. */
export function isName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token?.isCapital || token.raw.length < 2) return false;
  if (NO_NAMES.has(token.word.replace(/'(?:s|ve|m|ll|d|re)$/, ''))) return false;
  return token.raw !== token.raw.toUpperCase();
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|today|tonight|tomorrow)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sister|father|coach|nurse)$/;

const things = new Set(lexicons.things);

/** Whether the token at `at` is a thing, an animal or the weather: nobody is judged where one of these fails or refuses. */
export function isThing({ tokens }: Sentence, at: number): boolean {
  return things.has(tokens[at]?.word ?? '');
}

const TESTS: Record<string, ClassTest> = {
  day: ({ tokens }, at) => (DAY.test(tokens[at]?.word ?? '') ? 1 : 0),
  month: ({ tokens }, at) => (MONTH.test(tokens[at]?.word ?? '') ? 1 : 0),
  time: ({ tokens }, at) =>
    /^(?:\d{1,2}[.:]\d\d(?:am|pm)?|\d{1,2}(?:am|pm)|noon|lunchtime)$/.test(tokens[at]?.word ?? '') ? 1 : 0,
  phone: ({ tokens }, at) => (/^(?:0\d{2,4}|0\d{9,10}|ext|@)$/.test(tokens[at]?.word ?? '') ? 1 : 0),
  staff: (sentence, at) =>
    TITLE.test(sentence.tokens[at]?.word ?? '') && sentence.tokens[at + 1]?.isCapital ? 2 : 0,
  thing: (sentence, at) => (isThing(sentence, at) ? 1 : 0),
  name: (sentence, at) => (isName(sentence, at) ? 1 : 0),
  number: ({ tokens }, at) => (/^[\d.,:]+(?:st|nd|rd|th|am|pm|%|p)?$/.test(tokens[at]?.word ?? '') ? 1 : 0),
};

/** The classes of lexicons/classes.yaml and the tests above; `child` is a pronoun, a noun of classes.yaml or a name. */
export const classes: ReadonlyMap<string, ClassTest> = build();

function build(): Map<string, ClassTest> {
  const all = new Map<string, ClassTest>(Object.entries(TESTS));
  for (const [name, members] of Object.entries(lexicons.classes)) all.set(name, fromWords(members));
  const noun = all.get('child-noun');
  all.set('child', (sentence, at) => {
    if (/^(?:he|she|they)$/.test(sentence.tokens[at]?.word ?? '')) return 1;
    return noun?.(sentence, at) || (isName(sentence, at) ? 1 : 0);
  });
  return all;
}

function fromWords(members: readonly string[]): ClassTest {
  const byFirst = new Map<string, string[][]>();
  for (const words of members.flatMap(spellings)) {
    const filed = byFirst.get(words[0] as string) ?? [];
    filed.push(words);
    byFirst.set(words[0] as string, filed);
  }
  for (const filed of byFirst.values()) filed.sort((a, b) => b.length - a.length);
  return ({ tokens }, at) => {
    const filed = byFirst.get(tokens[at]?.word ?? '') ?? [];
    return (
      filed.find((words) => words.every((word, index) => tokens[at + index]?.word === word))?.length ?? 0
    );
  };
}
