import { chanceOf } from '../src/review/chance';
import type { Signs } from '../src/review/linear';

/** Signs with the label that a model should give them. */
export interface Example {
  readonly signs: Signs;
  readonly label: 0 | 1;
  /** How much the example counts, above 0. */
  readonly weight: number;
}

/** How a model learns. */
export interface Options {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to `prior`. */
  readonly pull: number;
  /** What is believed of a feature before any example; 0 where it says nothing. */
  readonly prior?: ReadonlyMap<number, number>;
}

/** A model of one output. */
export interface Learned {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Signs from pairs of row and value. */
export function flatten(pairs: readonly (readonly [row: number, value: number])[]): Signs {
  return {
    rows: Int32Array.from(pairs, ([row]) => row),
    values: Float64Array.from(pairs, ([, value]) => value),
  };
}

/** The same numbers, from 0 to 1, for the same seed on any machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place, by the seed. */
export function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}

/** Cuts items into `count` parts by the seed; each part is once the test and else in training. */
export function folds<Item>(items: readonly Item[], count: number, seed = 11) {
  const order = shuffle([...items], seeded(seed));
  return Array.from({ length: count }, (_, fold) => ({
    train: order.filter((_, index) => index % count !== fold),
    test: order.filter((_, index) => index % count === fold),
  }));
}

/** What signs weigh together: the natural logarithm of the odds. */
export function scoreOf({ weights, bias }: Learned, { rows, values }: Signs): number {
  let score = bias;
  for (let at = 0; at < rows.length; at++) {
    score += (weights[rows[at] as number] as number) * (values[at] as number);
  }
  return score;
}

/** Weights on their way down: where they are, where they are drawn to, and how steep it was so far. */
export interface Slope {
  readonly weights: Float64Array;
  readonly prior: Float64Array;
  readonly steepness: Float64Array;
}

/** The place to go down from: what is believed before any example. */
export function slopeFrom(prior: Float64Array): Slope {
  const steepness = new Float64Array(prior.length).fill(0.1);
  return { weights: Float64Array.from(prior), prior, steepness };
}

/** One step of AdaGrad: moves the weights of an example's signs against its `error`, and towards what was believed of them. */
export function descend(
  { weights, prior, steepness }: Slope,
  { rows, values }: Signs,
  error: number,
  { rate, pull }: Pick<Options, 'rate' | 'pull'>,
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const now = weights[row] as number;
    const slope = error * (values[at] as number) + (pull * (now - (prior[row] as number))) / 100;
    const steep = (steepness[row] as number) + slope * slope;
    steepness[row] = steep;
    weights[row] = now - (rate * slope) / Math.sqrt(steep);
  }
}

/** Learns a logistic regression by AdaGrad. The same examples, options and seed give the same weights. */
export function learn(examples: readonly Example[], options: Options, seed = 7): Learned {
  const { rate } = options;
  const prior = new Float64Array(options.rows);
  for (const [row, value] of options.prior ?? []) prior[row] = value;
  const slope = slopeFrom(prior);
  const learned = { weights: slope.weights, bias: 0 };
  let biasSteepness = 0.1;
  const random = seeded(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { signs, label, weight } = examples[index] as Example;
      const error = (chanceOf(scoreOf(learned, signs)) - label) * weight;
      biasSteepness += error * error;
      learned.bias -= (rate * error) / Math.sqrt(biasSteepness);
      descend(slope, signs, error, options);
    }
  }
  return learned;
}

/** Signs from one value for each row. */
export function dense(values: Float64Array): Signs {
  return { rows: Int32Array.from(values, (_, row) => row), values };
}
