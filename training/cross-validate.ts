import { readDraft } from '../src/review/draft';
import { createReader, type Reader } from '../src/review/families/reader';
import { findingsIn } from '../src/review/review';
import type { Kind } from '../src/review/types';
import type { Example } from './data';
import { folds } from './logistic';
import { add, f1, NO_SCORE, type Score, scoreFound } from './reader-score';
import { learnReader, type Plan } from './reader-train';

const FOLDS = 5;
/** Scores tried as the one from which a detector speaks. */
const TRIED = Array.from({ length: 16 }, (_, step) => -1 + step * 0.2);

/** A draft, scored by a detector that has not seen it, once for each threshold. */
interface Scored {
  readonly example: Example;
  readonly fold: number;
  readonly scores: readonly Score[];
}

/**
 * Scores a detector, the entries speaking first, on drafts that it has not seen. The threshold of each fold is the
 * best of the other folds. Prints the result for the drafts of tests/corpus that are not put away, and for all.
 */
export function crossValidate(plan: Plan, data: readonly Example[]): void {
  const drafts = data.filter(({ from, kind }) => isDraft(from) && kind !== 'internal');
  const scored = folds(drafts, FOLDS).flatMap(({ test }, fold) => {
    const unseen = new Set(test);
    const learned = learnReader(plan, data, (index) => {
      const example = data[index] as Example;
      return example.from !== 'put-away' && !unseen.has(example);
    });
    const readers = TRIED.map((from) => createReader([{ ...learned, from: plan.families.map(() => from) }]));
    return test.map((example) => ({
      example,
      fold,
      scores: readers.map((reader) => scoreDraft(example, reader, plan)),
    }));
  });
  const corpus = scored.filter(({ example }) => example.from === 'corpus');
  console.log(`${plan.name}: drafts of the corpus ${say(corpus)}; all drafts ${say(scored)}`);
}

const isDraft = (from: Example['from']) => from === 'corpus' || from === 'drafts';

function scoreDraft(example: Example, reader: Reader, { families }: Plan): Score {
  const context = { nation: 'England', today: '2026-02-10' } as const;
  const letter = {
    draft: readDraft(example.text),
    kind: example.kind as Kind,
    audience: 'family',
    context,
  } as const;
  const found = findingsIn(letter, reader).filter(({ family }) => families.includes(family));
  return scoreFound(example, found, families);
}

function say(scored: readonly Scored[]): string {
  const sumAt = (tried: number, which: (fold: number) => boolean) =>
    scored
      .filter(({ fold }) => which(fold))
      .reduce((sum, { scores }) => add(sum, scores[tried] as Score), NO_SCORE);
  const chosen = Array.from({ length: FOLDS }, (_, fold) => {
    const others = TRIED.map((_, tried) => f1(sumAt(tried, (one) => one !== fold)));
    return others.indexOf(Math.max(...others));
  });
  const total = chosen.reduce(
    (sum, tried, fold) =>
      add(
        sum,
        sumAt(tried, (one) => one === fold),
      ),
    NO_SCORE,
  );
  const { found, missed, falseAlarms } = total;
  const from = chosen.map((tried) => (TRIED[tried] as number).toFixed(1)).join(', ');
  const rate = (100 * f1(total)).toFixed(1);
  return `F1 ${rate} (${found} found, ${missed} missed, ${falseAlarms} false alarms; from ${from})`;
}
