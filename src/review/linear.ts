import { readSteps } from './steps';

/** A linear model over hashed features, many outputs wide. Weights are bytes, read without parsing. */
export interface Linear {
  /** How many outputs. */
  readonly width: number;
  /** Row by row, `width` bytes each. */
  readonly weights: Int8Array;
  /** What one step of a byte is worth, for each output. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
}

/** A linear model as it is kept: its weights in steps, as `readSteps` reads them. */
export interface Kept {
  readonly weights: string;
  readonly steps: readonly number[];
  readonly biases: readonly number[];
}

/** Reads a model from how it is kept. */
export function readLinear({ weights, steps, biases }: Kept): Linear {
  return { width: steps.length, weights: readSteps(weights), steps, biases };
}

/** Row and value of each feature that an example has. */
export interface Signs {
  readonly rows: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The score of every output for an example. */
export function scores(model: Linear, { rows, values }: Signs): Float64Array {
  const { width, weights, steps, biases } = model;
  const sums = new Float64Array(width);
  for (let at = 0; at < rows.length; at++) {
    const from = (rows[at] as number) * width;
    const value = values[at] as number;
    for (let output = 0; output < width; output++) {
      sums[output] = (sums[output] as number) + value * (weights[from + output] as number);
    }
  }
  for (let output = 0; output < width; output++) {
    sums[output] = (sums[output] as number) * (steps[output] as number) + (biases[output] as number);
  }
  return sums;
}
