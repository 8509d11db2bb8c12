import { chanceOf } from '../src/review/chance';
import { seeded, shuffle } from './logistic';

/** Examples of a detector's table in flat arrays: features of example i are `features[offsets[i]…offsets[i+1]]`. */
export interface Rows {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
  readonly labels: Int8Array;
  readonly weights: Float32Array;
}

/** An example of a detector's table. */
export interface Row {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** How a table is learned. */
export interface FitOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
  readonly seed: number;
}

/** Packs examples into flat arrays. */
export function pack(rows: readonly Row[]): Rows {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = (offsets[index] as number) + row.features.length;
  });
  const features = new Uint32Array(offsets[rows.length] as number);
  rows.forEach((row, index) => {
    features.set(row.features, offsets[index] as number);
  });
  return {
    features,
    offsets,
    labels: Int8Array.from(rows, ({ label }) => label),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  };
}

/**
 * Learns whether a label is `label` (1) or not, by logistic regression with AdaGrad, from the examples `chosen`.
 * The same rows, choice and options give the same weights.
 */
export function fit(
  rows: Rows,
  chosen: readonly number[],
  isTrue: (label: number) => boolean,
  options: FitOptions,
): Float32Array {
  const { bits, epochs, rate, pull, seed } = options;
  const shift = 32 - bits;
  const weights = new Float32Array(2 ** bits);
  const steepness = new Float32Array(2 ** bits).fill(1e-8);
  const random = seeded(seed);
  const order = [...chosen];
  const { features, offsets, labels, weights: counts } = rows;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = offsets[row] as number;
      const to = offsets[row + 1] as number;
      let sum = 0;
      for (let at = from; at < to; at++) sum += weights[(features[at] as number) >>> shift] as number;
      const truth = isTrue(labels[row] as number) ? 1 : 0;
      const error = (chanceOf(sum) - truth) * (counts[row] as number);
      if (Math.abs(error) < 1e-4) continue;
      for (let at = from; at < to; at++) {
        const place = (features[at] as number) >>> shift;
        const slope = error + pull * (weights[place] as number);
        const steep = (steepness[place] as number) + slope * slope;
        steepness[place] = steep;
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(steep);
      }
    }
  }
  return weights;
}
