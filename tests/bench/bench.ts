/**
 * How fast the engine is, as ratios within one interleaved run: `npm run -s bench [-- --json]`.
 * Every fresh text is new to every cache: each of its sentences carries a word that never stood there before.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { lexicons } from '../../lexicons/compiled.generated';
import { createReviewer } from '../../src/review/review';
import type { Context } from '../../src/review/types';

const ROUNDS = 25;
const context: Context = { nation: 'England', today: '2026-11-25' };
const drafts = join(import.meta.dirname, '../corpus/drafts');
const paragraphs = readdirSync(drafts)
  .sort()
  .flatMap((name) => readFileSync(join(drafts, name), 'utf8').split('\n'))
  .filter((line) => line.length > 80);

const countWords = (text: string) => text.split(/\s+/).length;

/** A letter of about `size` words made of real paragraphs. */
function letterOf(size: number, from: number): string {
  let text = 'Dear Mrs Okafor,\n\n';
  for (let index = from; countWords(text) < size; index++)
    text += `${paragraphs[index % paragraphs.length]}\n\n`;
  return `${text}Kind regards,\nMiss Shah`;
}

let unseen = 0;
/** The same letter with a name in every sentence that no cache has met. */
function fresh(letter: string): string {
  unseen++;
  return letter.replace(/[.!?](?=\s)/g, (stop) => ` for Ada${unseen}${stop}`);
}

/** The letter as it stands after each character of a word that is typed into its middle, a different one each round. */
function typed(letter: string, round: number): string[] {
  const middle = letter.indexOf(' ', letter.length / 2);
  const word = `x${round}quickly`;
  return Array.from(
    word,
    (_, at) => `${letter.slice(0, middle)}${word.slice(0, at + 1)}${letter.slice(middle)}`,
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

const reviewer = createReviewer();
const times: Record<string, number[]> = {
  fresh_500_ms: [],
  compromise_three_500_ms: [],
  edit_500_ms: [],
  edit_5000_ms: [],
  fresh_5000_ms: [],
};
for (let round = -5; round < ROUNDS; round++) {
  const short = letterOf(500, round + 5);
  const long = letterOf(5000, round + 5);
  const first = fresh(short);
  const firstLong = fresh(long);
  const edits = (letter: string) =>
    typed(letter, round + 5).map((text) => timed(() => reviewer.review(text, context)));
  const measured: Record<string, number[]> = {
    fresh_500_ms: [timed(() => reviewer.review(first, context))],
    compromise_three_500_ms: [timed(() => nlp(fresh(short)))],
    edit_500_ms: edits(first),
    fresh_5000_ms: [timed(() => reviewer.review(firstLong, context))],
    edit_5000_ms: edits(firstLong),
  };
  if (round >= 0) for (const [name, taken] of Object.entries(measured)) times[name]?.push(...taken);
}

const result = {
  ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Number(median(all).toFixed(3))])),
  rules: lexicons.entries.length + lexicons.terms.length,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(26)}${value}`);
