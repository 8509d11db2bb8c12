import { readLexicons } from '../lexicons/read';
import { readDraft } from '../src/review/draft';
import { explainedIn, placeSigns, sortSigns, termPlaces } from '../src/review/families/jargon';
import { phrasePlaces } from '../src/review/families/officialese';
import { recognise } from '../src/review/message';
import { meets } from '../src/review/spans';
import type { Family, Span } from '../src/review/types';
import { letterSigns } from '../src/review/weigh/letter-signs';
import { signRow, WEIGHER_ROWS } from '../src/review/weigh/weigher';
import type { Example } from './data';
import { flatten, type Learned, learn, type Example as Weighed } from './logistic';

/** Whether the labels of a draft underline a place as `family`: 1 or 0, or null where they leave it open. */
function labelOf(example: Example, place: Span, family: Family): 0 | 1 | null {
  const here = example.spans.filter((span) => meets(span, place));
  if (here.some((span) => span.family === family || span.or === family)) return 1;
  return here.length > 0 || example.maybe.some((span) => meets(span, place)) ? null : 0;
}

const context = { nation: 'England', today: '2026-02-10' } as const;

/** The weighers of terms and of phrases, learned from drafts. The same drafts give the same weights. */
export function learnWording(drafts: readonly Example[]): { terms: Learned; phrases: Learned } {
  const terms: Weighed[] = [];
  const phrases: Weighed[] = [];
  const lexical = lexiconExamples();
  for (const example of [...drafts, ...lexical]) {
    const weight = example.from === 'triples' ? EXAMPLE : 1;
    const draft = readDraft(example.text);
    const { kind, audience } = recognise(draft, context);
    if (audience === 'colleagues') continue;
    const letter = letterSigns({ draft, kind });
    const met = new Set<string>();
    const isExplained = explainedIn({ draft });
    for (const found of termPlaces({ draft })) {
      const { word, place, ...span } = found;
      const label = labelOf(example, span, 'jargon');
      const again = met.has(word.key);
      met.add(word.key);
      if (label === null || isExplained(found) || (again && label === 0)) continue;
      const signs = [...word.signs, ...sortSigns(word.sort, letter), ...placeSigns(place, word.sort)];
      terms.push({ signs: rows(signs), label, weight });
    }
    for (const { phrase, place, ...span } of phrasePlaces({ draft })) {
      const label = labelOf(example, span, 'officialese');
      if (label !== null)
        phrases.push({ signs: rows([...phrase.signs, ...letter, `place ${place}`]), label, weight });
    }
  }
  const options = { rows: WEIGHER_ROWS, epochs: 20, rate: 0.05, pull: 0.3 };
  return { terms: learn(terms, options, 3), phrases: learn(phrases, options, 3) };
}

// An example of the lexicons is one sentence by the hand that wrote the rule: it counts, but little.
const EXAMPLE = 0.1;

/** The flag examples of terms and stiff phrases, each as a letter of one sentence, all of it underlined. */
function lexiconExamples(): Example[] {
  const { entries, terms } = readLexicons();
  const letters = (id: string, sentences: readonly string[], family: Family) =>
    sentences.map((sentence): Example => {
      const text = `Dear Mrs Okafor,\n\n${sentence}\n\nKind regards,\nMiss Shah`;
      const start = text.indexOf(sentence);
      const spans = [{ start, end: start + sentence.length, family }];
      return { id, text, spans, maybe: [], from: 'triples' };
    });
  return [
    ...terms.flatMap(({ id, flag }) => letters(id, flag, 'jargon')),
    ...entries
      .filter(({ family }) => family === 'officialese')
      .flatMap(({ id, flag }) => letters(id, flag, 'officialese')),
  ];
}

function rows(names: readonly string[]) {
  return flatten([...new Set(names)].map((name) => [signRow(name), 1]));
}
