import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROWS } from '../src/review/features';
import { ELEMENTS, KINDS } from '../src/review/types';
import { learnElements } from './learn-elements';
import { learnKinds } from './learn-kinds';
import { elementPairs, learningDrafts } from './letters';
import type { Learned } from './logistic';

/**
 * Learns the kinds of message and the elements from the labelled drafts and the pairs of sentences, and
 * writes src/review/weights/letters.ts. The same data give the same bytes.
 *   npm run train:letters
 */
const target = fileURLToPath(new URL('../src/review/weights/letters.ts', import.meta.url));

/** Keeps a model of many outputs in bytes. Weights too small to matter become 0, so that they pack well. */
function keep(outputs: readonly Learned[]): { bytes: string; steps: number[]; biases: number[] } {
  const steps = outputs.map(
    ({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127,
  );
  const bytes = new Int8Array(ROWS * outputs.length);
  outputs.forEach(({ weights }, output) => {
    for (let row = 0; row < ROWS; row++) {
      const size = Math.round((weights[row] as number) / (steps[output] as number));
      bytes[row * outputs.length + output] = Math.abs(size) < 3 ? 0 : size;
    }
  });
  return {
    bytes: Buffer.from(bytes.buffer).toString('base64'),
    steps: steps.map((step) => Number(step.toPrecision(6))),
    biases: outputs.map(({ bias }) => Number(bias.toFixed(4))),
  };
}

const drafts = learningDrafts();
const kinds = learnKinds(drafts);
const elements = learnElements(drafts, elementPairs());
const letter = Object.fromEntries(
  ELEMENTS.map((element) => {
    const { bias = 0, weights = new Float64Array() } = elements.get(element)?.letter ?? {};
    return [
      element,
      { bias: Number(bias.toFixed(4)), weights: [...weights].map((one) => Number(one.toFixed(4))) },
    ];
  }),
);
// In how many letters of a kind that do not give an element two careful readers asked for it.
const matters = Object.fromEntries(
  ELEMENTS.map((element) => [
    element,
    KINDS.map((kind) => {
      const without = drafts.filter(
        (one) => one.kind === kind && !one.has.includes(element) && !one.open.includes(element),
      );
      const asked = without.filter((one) => one.lacks.includes(element)).length;
      return Number(((asked + 0.2) / (without.length + 1.5)).toFixed(3));
    }),
  ]),
);
const kept = {
  kinds: keep(KINDS.map((kind) => kinds.get(kind) as Learned)),
  elements: keep(ELEMENTS.map((element) => elements.get(element)?.sentence as Learned)),
  letter,
  matters,
};
writeFileSync(
  target,
  `// Made by training/train-letters.ts from the labelled drafts. Do not edit.
import type { Kept } from '../linear';
import type { Element } from '../types';

export interface LetterWeights {
  readonly kinds: Kept;
  readonly elements: Kept;
  /** By element: what the two likeliest sentences and each kind of message weigh, in that order. */
  readonly letter: Readonly<Record<Element, { readonly bias: number; readonly weights: readonly number[] }>>;
  /** By element and kind of message: how often its absence matters. */
  readonly matters: Readonly<Record<Element, readonly number[]>>;
}

export const letterWeights: LetterWeights = ${JSON.stringify(kept)};
`,
);
console.log(`learned from ${drafts.length} drafts`);
