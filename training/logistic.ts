/** Row and value of each feature that an example has. */
export type Signs = readonly (readonly [row: number, value: number])[];

export interface Example {
  readonly signs: Signs;
  readonly label: 0 | 1;
  /** How much the example counts, above 0. */
  readonly weight: number;
}

export interface Options {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to `prior`. */
  readonly pull: number;
  /** What is believed of a feature before any example; 0 where it says nothing. */
  readonly prior?: ReadonlyMap<number, number>;
}

export interface Learned {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The same numbers, between 0 and 1, for the same seed on any machine (mulberry32). */
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

export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

export function scoreOf({ weights, bias }: Learned, signs: Signs): number {
  let score = bias;
  for (const [row, value] of signs) score += (weights[row] as number) * value;
  return score;
}

/** Learns a logistic regression by AdaGrad. The same examples, options and seed give the same weights. */
export function learn(examples: readonly Example[], options: Options, seed = 7): Learned {
  const { rows, epochs, rate, pull } = options;
  const weights = new Float64Array(rows);
  const prior = new Float64Array(rows);
  for (const [row, value] of options.prior ?? []) weights[row] = prior[row] = value;
  const steepness = new Float64Array(rows).fill(0.1);
  let bias = 0;
  let biasSteepness = 0.1;
  const random = seeded(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { signs, label, weight } = examples[index] as Example;
      const error = (chance(scoreOf({ weights, bias }, signs)) - label) * weight;
      biasSteepness += error * error;
      bias -= (rate * error) / Math.sqrt(biasSteepness);
      for (const [row, value] of signs) {
        const slope = error * value + (pull * ((weights[row] as number) - (prior[row] as number))) / 100;
        steepness[row] = (steepness[row] as number) + slope * slope;
        weights[row] = (weights[row] as number) - (rate * slope) / Math.sqrt(steepness[row] as number);
      }
    }
  }
  return { weights, bias };
}
