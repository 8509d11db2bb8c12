/**
 * Learns the reader from the labelled drafts and the triples, and writes src/review/weights/reader.ts.
 * The same data give the same bytes. With --cross-validate nothing is written: each draft is scored by a
 * reader that has not seen it.
 *   npm run train [-- --cross-validate]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crossValidate } from './cross-validate';
import { packedSize, readerWeightsText } from './reader-keep';
import { DETECTORS, learnReader, readerData } from './reader-train';

const target = fileURLToPath(new URL('../src/review/weights/reader.ts', import.meta.url));
const data = readerData();
if (process.argv.includes('--cross-validate')) {
  for (const plan of DETECTORS) crossValidate(plan, data);
} else {
  const text = readerWeightsText(DETECTORS.map((plan) => learnReader(plan, data, () => true)));
  writeFileSync(target, text);
  const drafts = data.filter(({ from }) => from !== 'triples').length;
  console.log(`learned from ${drafts} drafts and the triples; ${packedSize(text)} bytes when packed`);
}
