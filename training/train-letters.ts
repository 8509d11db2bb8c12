/**
 * Learns the kinds of message and the elements from the labelled drafts and the pairs of sentences, and
 * writes src/review/weights/letters.ts. The same data give the same bytes.
 *   npm run train:letters
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROWS } from '../src/review/features';
import type { Kept } from '../src/review/linear';
import { writeSteps } from '../src/review/steps';
import { ELEMENTS, type Element, KINDS } from '../src/review/types';
import { flagsIn } from './flags';
import { learnElements } from './learn-elements';
import { learnKinds } from './learn-kinds';
import { learnLacks, unseenChances } from './learn-lacks';
import { elementPairs, learningDrafts, putAwayDrafts } from './letters';
import type { Learned } from './logistic';

const target = fileURLToPath(new URL('../src/review/weights/letters.ts', import.meta.url));

/** Steps from 0 to the largest weight: few, so that the bytes pack small. */
const LEVELS = 20;

/** Keeps a model of many outputs in bytes. Weights of fewer than `least` steps become 0. */
function keep(outputs: readonly Learned[], least: number): Kept {
  const steps = outputs.map(
    ({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / LEVELS,
  );
  const bytes = new Int8Array(ROWS * outputs.length);
  outputs.forEach(({ weights }, output) => {
    for (let row = 0; row < ROWS; row++) {
      const size = Math.round((weights[row] as number) / (steps[output] as number));
      bytes[row * outputs.length + output] = Math.abs(size) < least ? 0 : size;
    }
  });
  return {
    weights: writeSteps(bytes),
    steps: steps.map((step) => Number(step.toPrecision(6))),
    biases: outputs.map(({ bias }) => Number(bias.toFixed(4))),
  };
}

const small = (learned: (element: Element) => Learned | undefined) =>
  Object.fromEntries(
    ELEMENTS.map((element) => {
      const { bias = 0, weights = new Float64Array() } = learned(element) ?? {};
      return [element, { bias: round(bias), weights: [...weights].map(round) }];
    }),
  );
const round = (value: number) => Number(value.toFixed(4));

// What ships learns from the put-away third too; measure-letters.ts scores without it.
const drafts = [...learningDrafts(), ...putAwayDrafts()];
const kinds = learnKinds(drafts);
const { elements, unseen } = learnElements(drafts, elementPairs());
const lacks = learnLacks(unseenChances(unseen), flagsIn);
const kept = {
  kinds: keep(
    KINDS.map((kind) => kinds.get(kind) as Learned),
    2,
  ),
  elements: keep(
    ELEMENTS.map((element) => elements.get(element)?.sentence as Learned),
    2,
  ),
  letter: small((element) => elements.get(element)?.letter),
  lacks: small((element) => lacks.get(element)),
};
writeFileSync(
  target,
  `// Made by training/train-letters.ts from the labelled drafts. Do not edit.
import type { Kept } from '../linear';
import type { Element } from '../types';

interface Small {
  readonly bias: number;
  readonly weights: readonly number[];
}

export interface LetterWeights {
  readonly kinds: Kept;
  readonly elements: Kept;
  /** How surely a letter gives an element, and how surely it is missed: weights in the order of elements/tops.ts. */
  readonly letter: Readonly<Record<Element, Small>>;
  readonly lacks: Readonly<Record<Element, Small>>;
}

// biome-ignore format: one line, made by a program
export const letterWeights: LetterWeights = ${JSON.stringify(kept)};
`,
);
console.log(`learned from ${drafts.length} drafts`);
