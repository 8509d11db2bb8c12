/**
 * Merges two readings of the drafts into labels.jsonl, for training and for the drafts that are kept apart: what both
 * said counts, what only one said is `maybe` (spans) or `open` (elements). Prints how far the two agree.
 *   npx tsx training/merge-labels.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meets } from '../src/review/spans';
import { jsonLines, TRAINING } from './corpus';

interface Reading {
  readonly id: string;
  readonly kind: string;
  readonly spans: readonly [family: string, text: string, occurrence?: number][];
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly family: string;
  readonly or?: string;
}

function readings(folder: string, name: string): Map<string, Reading> {
  const file = join(folder, 'labels', name);
  if (!existsSync(file)) return new Map();
  return new Map(jsonLines<Reading>(file).map((reading) => [reading.id, reading]));
}

/** Finds the words of each span in the draft. */
function place(reading: Reading, draft: string): Labelled[] {
  return reading.spans.map(([family, text, occurrence = 1]) => {
    let start = -1;
    for (let count = 0; count < occurrence; count++) start = draft.indexOf(text, start + 1);
    if (start < 0) throw new Error(`${reading.id}: "${text}" does not stand in the draft`);
    return { start, end: start + text.length, text, family };
  });
}

function merge(draft: string, first: Reading, second: Reading) {
  const one = place(first, draft);
  const two = place(second, draft);
  const spans: Labelled[] = [];
  const maybe: Labelled[] = [];
  for (const span of one) {
    const same = two.filter((other) => meets(span, other));
    if (same.length === 0) maybe.push(span);
    else {
      const family = same.some((other) => other.family === span.family) ? undefined : same[0]?.family;
      spans.push(family ? { ...span, or: family } : span);
    }
  }
  maybe.push(...two.filter((span) => !one.some((other) => meets(span, other))));
  const both = (key: 'has' | 'lacks') => first[key].filter((element) => second[key].includes(element));
  const has = both('has');
  const lacks = both('lacks');
  const said = new Set([...first.has, ...second.has, ...first.lacks, ...second.lacks]);
  return {
    id: first.id,
    kind: first.kind,
    ...(first.kind === second.kind ? {} : { kindOr: second.kind }),
    spans: spans.sort((a, b) => a.start - b.start),
    maybe: maybe.sort((a, b) => a.start - b.start),
    has,
    lacks,
    open: [...said].filter((element) => !has.includes(element) && !lacks.includes(element)),
  };
}

const f1 = (same: number, first: number, second: number) => ((200 * same) / (first + second)).toFixed(1);

function mergeSets(folder: string, sets: readonly string[]): void {
  const lines: string[] = [];
  const count = {
    kinds: 0,
    spans: 0,
    first: 0,
    second: 0,
    has: 0,
    hasFirst: 0,
    hasSecond: 0,
    lacks: 0,
    lacksFirst: 0,
    lacksSecond: 0,
  };
  for (const set of sets) {
    const seconds = readings(folder, `${set}-second.jsonl`);
    for (const [id, first] of readings(folder, `${set}-first.jsonl`)) {
      const second = seconds.get(id);
      if (!second) continue;
      const merged = merge(readFileSync(join(folder, 'drafts', `${id}.txt`), 'utf8'), first, second);
      lines.push(JSON.stringify(merged));
      if (first.kind === second.kind) count.kinds++;
      count.spans += merged.spans.length;
      count.first += first.spans.length;
      count.second += second.spans.length;
      count.has += merged.has.length;
      count.hasFirst += first.has.length;
      count.hasSecond += second.has.length;
      count.lacks += merged.lacks.length;
      count.lacksFirst += first.lacks.length;
      count.lacksSecond += second.lacks.length;
    }
  }
  writeFileSync(join(folder, 'labels.jsonl'), `${lines.join('\n')}\n`);
  const kinds = ((100 * count.kinds) / lines.length).toFixed(1);
  console.log(
    `${lines.length} drafts, ${count.spans} places underlined by both: same place F1 ${f1(count.spans, count.first, count.second)} %, kind ${kinds} %, has F1 ${f1(count.has, count.hasFirst, count.hasSecond)} %, lacks F1 ${f1(count.lacks, count.lacksFirst, count.lacksSecond)} %`,
  );
}

mergeSets(TRAINING, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'j']);
mergeSets(join(TRAINING, 'apart'), ['h']);
