import { featureRow, ROWS } from '../src/review/features';
import type { Signs } from '../src/review/linear';
import { messageSigns } from '../src/review/message/signs';
import { KINDS, type Kind } from '../src/review/types';
import type { Labelled } from './letters';
import { descend, type Learned, scoreOf, seeded, shuffle, slopeFrom } from './logistic';

const kindSettings = {
  epochs: 40,
  rate: 0.08,
  pull: 0.1,
  clear: 0,
  cue: 0.5,
  top: 0.5,
  open: 0.5,
  body: 0.2,
  shape: 0.5,
};

const SHAPES: Partial<Record<Kind, Record<string, number>>> = {
  notice: { 'shape to-all': 2, 'shape to-title': -1 },
  internal: { 'shape to-team': 2, 'shape to-first-name': 1, 'shape to-all': -2, 'shape to-title': -1 },
  reply: { 'shape quoted': 2.5, 'shape re': 1.5 },
  praise: { 'shape few': 0.7, 'shape many': -1 },
};

/** What is believed of a kind before any draft is seen: what lexicons/kinds.yaml says of it. */
function prior(kind: Kind): Float64Array {
  const beliefs = new Float64Array(ROWS);
  const parts: [string, number][] = [
    ['', kindSettings.cue],
    ['top ', kindSettings.top],
    ['open ', kindSettings.open],
    ['body ', kindSettings.body],
  ];
  for (const [part, strength] of parts) {
    beliefs[featureRow(`${part}+${kind}`)] = strength;
    beliefs[featureRow(`${part}-${kind}`)] = -strength / 2;
    beliefs[featureRow(`${part}!${kind}`)] = kindSettings.clear;
  }
  for (const [feature, value] of Object.entries(SHAPES[kind] ?? {})) {
    beliefs[featureRow(feature)] = value * kindSettings.shape;
  }
  return beliefs;
}

/** Learns the kinds of message, each against all others at once. The same drafts give the same weights. */
export function learnKinds(drafts: readonly Labelled[], seed = 5): ReadonlyMap<Kind, Learned> {
  const read = drafts.map((one) => ({ one, signs: messageSigns(one.draft) }));
  const outputs = KINDS.map((kind) => ({ ...slopeFrom(prior(kind)), bias: 0 }));
  const random = seeded(seed);
  const order = read.map((_, index) => index);
  for (let epoch = 0; epoch < kindSettings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { one, signs } = read[index] as (typeof read)[number];
      const chances = softmax(outputs.map((output) => scoreOf(output, signs)));
      const wanted = KINDS.indexOf(one.kind);
      outputs.forEach((output, kind) => {
        const error = (chances[kind] as number) - (kind === wanted ? 1 : 0);
        output.bias -= 0.02 * error;
        descend(output, signs, error, kindSettings);
      });
    }
  }
  return new Map(KINDS.map((kind, index) => [kind, outputs[index] as Learned]));
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** The kinds with their scores, the likeliest first. */
export function rankKinds(model: ReadonlyMap<Kind, Learned>, signs: Signs): [Kind, number][] {
  return [...model]
    .map(([kind, learned]): [Kind, number] => [kind, scoreOf(learned, signs)])
    .sort((a, b) => b[1] - a[1]);
}
