/**
 * Counts how usual words are in plain sentences (those of the triples with nothing to underline), and writes
 * src/review/weights/everyday.ts. The same data give the same bytes.
 *   npm run train:wording
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentenceOf } from '../src/review/sentences';
import { EVERYDAY_PLACES, everydayPlace } from '../src/review/weigh/everyday';
import { readTriples } from './data';

const target = fileURLToPath(new URL('../src/review/weights/everyday.ts', import.meta.url));

/** Two bits a word: in how many plain sentences it stands. */
function everyday(): string {
  const counts = new Map<number, number>();
  for (const { text, spans } of readTriples()) {
    if (spans.length > 0) continue;
    for (const place of new Set(sentenceOf(text).tokens.map(({ word }) => everydayPlace(word)))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const bytes = new Uint8Array(EVERYDAY_PLACES / 4);
  for (const [place, count] of counts) {
    const level = count < 4 ? 1 : count < 15 ? 2 : 3;
    bytes[place >> 2] = (bytes[place >> 2] as number) | (level << ((place & 3) * 2));
  }
  return Buffer.from(bytes).toString('base64');
}

writeFileSync(
  target,
  `// Made by training/train-everyday.ts from plain sentences. Do not edit.
export const everydayWords = '${everyday()}';
`,
);
