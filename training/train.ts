import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readerWeightsText } from './reader-keep';
import { DETECTORS, learnReader, readerData } from './reader-train';

/**
 * Learns the reader from the labelled drafts and the triples, and writes src/review/weights/reader.ts.
 * The same data give the same bytes.
 *   npm run train
 */
const target = fileURLToPath(new URL('../src/review/weights/reader.ts', import.meta.url));
const data = readerData();
const detectors = DETECTORS.map((plan) => learnReader(plan, data, () => true));
writeFileSync(target, readerWeightsText(detectors));
console.log(`learned from ${data.filter(({ from }) => from !== 'triples').length} drafts and the triples`);
