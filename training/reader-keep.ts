import { gzipSync } from 'node:zlib';
import type { Detector, KeptDetector, KeptTable, Table } from '../src/review/reader/model';
import { writeSteps } from '../src/review/steps';

function keepTable({ bits, step, bytes }: Table): KeptTable {
  return { bits, step, weights: writeSteps(bytes) };
}

/** A detector as the engine carries it. */
export function keepDetector({ sentence, token, family, ...rest }: Detector): KeptDetector {
  return { ...rest, sentence: keepTable(sentence), token: keepTable(token), family: family.map(keepTable) };
}

/** The module of weights that the engine imports. */
export function readerWeightsText(detectors: readonly Detector[]): string {
  return `// Made by training/train.ts from the labelled drafts and the triples. Do not edit.
import type { KeptDetector } from '../reader/model';

export const readerWeights: readonly KeptDetector[] = ${JSON.stringify(detectors.map(keepDetector))};
`;
}

/** How many bytes the weights take where they are packed, as in an extension's archive. */
export function packedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
