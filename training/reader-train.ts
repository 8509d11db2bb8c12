import type { Detector, Shape } from '../src/review/reader/model';
import { type Family, FRAMING } from '../src/review/types';
import { type Example, readCorpus, readTrainingDrafts, readTriples } from './data';
import { type LearnOptions, learnDetector } from './reader-learn';
import { type ReaderRows, type RowOptions, readerRows } from './reader-rows';

/** What a detector looks for, how it learns, and from which score it speaks. */
export interface Plan {
  readonly name: string;
  readonly families: readonly Family[];
  /** The triples it learns from, by file and line; the others say nothing of its families. */
  readonly triples: (id: string) => boolean;
  readonly rows: RowOptions;
  readonly learn: LearnOptions;
  readonly shape: Shape;
  /** Set by cross-validation on drafts that neither lists nor weights had seen. */
  readonly from: readonly number[];
}

export const DETECTORS: readonly Plan[] = [
  {
    name: 'framing',
    families: FRAMING,
    triples: (id) => !id.startsWith('officialese'),
    // A sentence of a draft counts for twenty of a triple: with three, drafts never seen scored a point less.
    rows: { drafts: 20, underlined: 5, sentenceUnderlined: 1, least: 3 },
    learn: {
      token: { bits: 16, epochs: 6, rate: 0.005, pull: 1e-4, seed: 1 },
      sentence: { bits: 14, epochs: 6, rate: 0.02, pull: 1e-4, seed: 2 },
      family: { bits: 13, epochs: 6, rate: 0.01, pull: 1e-4, seed: 3 },
    },
    shape: { sentence: 0.5, reach: 3, words: 12, phrases: 2, second: 2 },
    from: [0.9, 0.9, 0.9, 0.9],
  },
  {
    // What the lists of terms and phrases do not hold yet.
    name: 'words',
    families: ['jargon', 'officialese'],
    triples: (id) => id.startsWith('officialese'),
    rows: { drafts: 3, underlined: 2, sentenceUnderlined: 1, least: 3 },
    learn: {
      token: { bits: 15, epochs: 6, rate: 0.005, pull: 1e-4, seed: 1 },
      sentence: { bits: 14, epochs: 6, rate: 0.02, pull: 1e-4, seed: 2 },
      family: { bits: 11, epochs: 6, rate: 0.01, pull: 1e-4, seed: 3 },
    },
    shape: { sentence: 0.5, reach: 2, words: 6, phrases: 2, second: 2 },
    from: [1, 1],
  },
];

/** All there is to learn from; the put-away third is left out while scores are taken. */
export function readerData(options: { putAway: boolean } = { putAway: true }): Example[] {
  const corpus = readCorpus().filter(({ from }) => options.putAway || from !== 'put-away');
  return [...corpus, ...readTrainingDrafts(), ...readTriples()];
}

const made = new Map<string, ReaderRows>();

function rowsOf({ name, families, rows }: Plan, data: readonly Example[]): ReaderRows {
  const kept = made.get(name) ?? readerRows(data, families, rows);
  made.set(name, kept);
  return kept;
}

/** Learns one detector from the examples that `learns` says. Rows are worked out once for all folds. */
export function learnReader(
  plan: Plan,
  data: readonly Example[],
  learns: (example: number) => boolean,
): Detector {
  const detector = learnDetector(
    rowsOf(plan, data),
    plan.families,
    (index) => {
      const { from, id } = data[index] as Example;
      return from === 'triples' ? plan.triples(id) : learns(index);
    },
    plan.learn,
  );
  return { ...detector, from: plan.from, shape: plan.shape };
}
