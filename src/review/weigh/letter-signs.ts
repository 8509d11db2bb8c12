import { isName } from '../classes';
import type { Draft } from '../draft';
import type { Letter } from '../finding';
import { acronymsIn } from '../jargon/capitals';
import { termsIn } from '../jargon/terms';
import { entriesIn } from '../lexicon';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import { band } from './weigher';

/** What a sentence adds to how a letter reads. */
interface Counts {
  readonly words: number;
  readonly short: number;
  readonly long: number;
  readonly officialese: number;
  readonly terms: readonly string[];
  readonly acronyms: readonly string[];
}

const countsOf: (sentence: Sentence) => Counts = remember((sentence) => {
  const words = sentence.tokens.filter(({ isWord }) => isWord);
  const terms = termsIn(sentence).filter(({ term }) => !term.mild);
  return {
    words: words.length,
    short: words.filter(({ word }) => /'(?:t|s|re|ll|ve|d|m)$/.test(word)).length,
    // A long name makes no letter stiff.
    long: sentence.tokens.filter(
      ({ word, isWord }, at) => isWord && word.length >= 9 && !isName(sentence, at),
    ).length,
    officialese: entriesIn(sentence).filter(({ rule }) => rule.family === 'officialese').length,
    terms: terms.map(({ term }) => term.id),
    acronyms: acronymsIn(sentence).map((at) => sentence.tokens[at]?.raw ?? ''),
  };
});

/** A letter with so many terms is full of them, and more make no difference. */
const ENOUGH = 12;

/** Both weighers ask for the same letter. */
const counted = remember(({ body }: Draft) => {
  const all = {
    words: 0,
    short: 0,
    long: 0,
    officialese: 0,
    terms: new Set<string>(),
    acronyms: new Set<string>(),
  };
  for (const { sentence } of body) {
    const { words, short, long, officialese, terms, acronyms } = countsOf(sentence);
    all.words += words;
    all.short += short;
    all.long += long;
    all.officialese += officialese;
    if (all.terms.size < ENOUGH) for (const term of terms) all.terms.add(term);
    if (all.acronyms.size < ENOUGH) for (const acronym of acronyms) all.acronyms.add(acronym);
  }
  return all;
});

/** How a letter reads as a whole: what it is about, how long and how stiff it is, and how thick with terms. */
export function letterSigns({ draft, kind }: Pick<Letter, 'draft' | 'kind'>): string[] {
  const { words, short, long, officialese, terms, acronyms } = counted(draft);
  const share = (count: number) => (100 * count) / Math.max(60, words);
  return [
    `kind ${kind}`,
    `terms ${band(terms.size, 1, 2, 3, 5, 8, 12)}`,
    `acronyms ${band(acronyms.size, 1, 2, 4, 7)}`,
    `words ${band(words, 60, 120, 200, 300)}`,
    `short ${band(share(short), 0.5, 1.5, 3)}`,
    `long ${band(share(long), 8, 12, 16, 20)}`,
    `stiff ${band(share(officialese), 0.4, 0.8, 1.2, 2, 3)}`,
    `stiffness ${band(officialese, 1, 2, 3, 5, 8, 12)}`,
  ];
}
