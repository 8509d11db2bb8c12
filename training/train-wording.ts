/**
 * Learns how terms and stiff phrases weigh in their letters, and writes src/review/weights/wording.ts.
 * The same data give the same bytes.
 *   npm run train:wording
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MOST_STEPS, writeSteps } from '../src/review/steps';
import { readCorpus, readTrainingDrafts } from './data';
import type { Learned } from './logistic';
import { learnWording } from './wording';

const target = fileURLToPath(new URL('../src/review/weights/wording.ts', import.meta.url));

function keep({ weights, bias }: Learned) {
  const step = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / MOST_STEPS || 1;
  const steps = Int8Array.from(weights, (one) => Math.round(one / step));
  return {
    weights: writeSteps(steps),
    step: Number(step.toPrecision(6)),
    bias: Number(bias.toFixed(4)),
  };
}

function write(kept: object): void {
  writeFileSync(
    target,
    `// Made by training/train-wording.ts from the labelled drafts. Do not edit.
import type { KeptWeigher } from '../weigh/weigher';

export const wordingWeights: {
  readonly terms: KeptWeigher;
  readonly phrases: KeptWeigher;
} = ${JSON.stringify(kept)};
`,
  );
}

const drafts = [...readCorpus(), ...readTrainingDrafts()];
const { terms, phrases } = learnWording(drafts);
write({ terms: keep(terms), phrases: keep(phrases) });
console.log(`learned how words weigh from ${drafts.length} drafts`);
