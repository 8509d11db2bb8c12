import type { Detector, Table } from '../src/review/reader/model';
import { MOST_STEPS } from '../src/review/steps';
import type { Family } from '../src/review/types';
import { type FitOptions, fit } from './reader-fit';
import type { ReaderRows } from './reader-rows';

/** How each table of a detector is learned. */
export interface LearnOptions {
  readonly token: FitOptions;
  readonly sentence: FitOptions;
  readonly family: FitOptions;
}

/** What a detector learns: all but how it speaks. */
export type Learned = Omit<Detector, 'from' | 'shape'>;

/** Learns a detector from the places that `learns` says. */
export function learnDetector(
  rows: ReaderRows,
  families: readonly Family[],
  learns: (example: number) => boolean,
  options: LearnOptions,
): Learned {
  const places = rows.places.filter(({ example }) => learns(example));
  const tokens = places.flatMap((place) => place.tokens);
  const wholes = places.map(({ whole }) => whole).filter((row) => row >= 0);
  const underlined = tokens.filter((row) => (rows.tokens.labels[row] as number) > 0);
  const holds = (label: number) => label > 0;
  return {
    families,
    sentence: table(fit(rows.sentences, wholes, holds, options.sentence), options.sentence.bits),
    token: table(fit(rows.tokens, tokens, holds, options.token), options.token.bits),
    family: families.map((_, index) =>
      table(
        fit(rows.tokens, underlined, (label) => label === index + 1, options.family),
        options.family.bits,
      ),
    ),
  };
}

/** Steps from 0 to a large weight: few, so that the bytes pack small; more changed no score. */
const LEVELS = 8;

/** Keeps weights in bytes. The few that are larger than all but one in a thousand are cut to size. */
function table(weights: Float32Array, bits: number): Table {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.999)] || 1;
  const step = Number((largest / LEVELS).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step))),
  );
  return { bits, step, bytes };
}
