#!/usr/bin/env node
// Scores reviews of the labelled drafts against labels.jsonl.
//   npm run -s check -- --json tests/corpus/drafts/*.txt | node tests/corpus/score.mjs [--misses]
// stdin: a JSON array, one review a file: {file, kind, flags: [{start, end, family}], has: [..], lacks: [..]}
// (start/end: UTF-16 offsets into the file; other keys are ignored). --misses lists every miss and false alarm.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const here = args.find((a) => !a.startsWith('--')) ?? dirname(fileURLToPath(import.meta.url));
const verbose = args.includes('--misses');
const labels = new Map(
  readFileSync(join(here, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((d) => [d.id, d]),
);
const reviews = JSON.parse(readFileSync(0, 'utf8'));

const GROUPS = {
  all: null,
  words: ['jargon', 'officialese'],
  framing: ['deficit', 'blame', 'command', 'alarm'],
  jargon: ['jargon'],
  officialese: ['officialese'],
  deficit: ['deficit'],
  blame: ['blame'],
  command: ['command'],
  alarm: ['alarm'],
};
const overlaps = (a, b) => Math.min(a.end, b.end) > Math.max(a.start, b.start);
const pct = (n, d) => (d ? ((100 * n) / d).toFixed(1) : '-').padStart(6);
const count = {};
for (const g in GROUPS) count[g] = { tp: 0, fp: 0, fn: 0 };
const elements = { has: { tp: 0, fp: 0, fn: 0 }, lacks: { tp: 0, fp: 0, fn: 0 } };
let docs = 0,
  kinds = 0,
  quietDocs = 0,
  quietFlags = 0,
  internal = 0,
  internalFlagged = 0,
  contradicted = 0,
  claimed = 0,
  familyRight = 0,
  familySeen = 0;
const seen = new Set();

for (const review of reviews) {
  const id = basename(review.file).replace(/\.txt$/, '');
  const gold = labels.get(id);
  if (!gold) {
    console.error(`no labels for ${review.file}`);
    continue;
  }
  if (seen.has(id)) {
    console.error(`${id} was given twice`);
    process.exit(2);
  }
  seen.add(id);
  docs++;
  if (review.kind === gold.kind || review.kind === gold.kindOr) kinds++;
  else if (verbose) console.log(`${id} kind: said ${review.kind}, is ${gold.kind}`);
  const text = readFileSync(join(here, 'drafts', `${id}.txt`), 'utf8');
  for (const [group, families] of Object.entries(GROUPS)) {
    const within = (s) => !families || families.includes(s.family) || families.includes(s.or);
    const flags = review.flags.filter(within);
    const hit = gold.spans
      .filter((s) => within(s))
      .filter((s) => review.flags.some((f) => overlaps(f, s) && (!families || families.includes(f.family))));
    // the right place under another family of the same group, or of another group, is no false alarm of this one
    const stray = flags.filter((f) => ![...gold.spans, ...gold.maybe].some((s) => overlaps(f, s)));
    count[group].tp += hit.length;
    count[group].fn += gold.spans
      .filter((s) => !families || families.includes(s.family))
      .filter((s) => !hit.includes(s)).length;
    count[group].fp += stray.length;
    if (group === 'all') {
      for (const s of gold.spans) {
        const over = review.flags.filter((f) => overlaps(f, s));
        if (over.length) {
          familySeen++;
          if (over.some((f) => f.family === s.family || f.family === s.or)) familyRight++;
        } else if (verbose) console.log(`${id} missed ${s.family}: "${s.text}"`);
      }
      if (verbose)
        for (const f of stray) console.log(`${id} false alarm ${f.family}: "${text.slice(f.start, f.end)}"`);
    }
  }
  if (gold.spans.length + gold.maybe.length === 0) {
    quietDocs++;
    quietFlags += review.flags.length;
  }
  if (gold.kind === 'internal') {
    internal++;
    if (review.flags.length || review.lacks.length) internalFlagged++;
  }
  for (const key of ['has', 'lacks']) {
    const said = new Set(review[key].filter((e) => !gold.open.includes(e)));
    const true_ = new Set(gold[key]);
    if (key === 'has' && gold.kind === 'internal') continue;
    for (const e of said)
      if (true_.has(e)) elements[key].tp++;
      else {
        elements[key].fp++;
        if (verbose) console.log(`${id} said ${key} ${e}`);
      }
    for (const e of true_)
      if (!said.has(e)) {
        elements[key].fn++;
        if (verbose) console.log(`${id} did not say ${key} ${e}`);
      }
  }
  for (const e of review.lacks) {
    claimed++;
    if (gold.has.includes(e)) contradicted++;
  }
}
if (docs !== labels.size) console.error(`only ${docs} of ${labels.size} drafts were reviewed`);

const row = (name, { tp, fp, fn }) =>
  `${name.padEnd(12)} found ${pct(tp, tp + fn)}%   right ${pct(tp, tp + fp)}%   F1 ${pct(2 * tp, 2 * tp + fp + fn)}%   (${tp} found, ${fn} missed, ${fp} false alarms)`;
console.log(`${docs} drafts`);
for (const g in GROUPS) console.log(row(g, count[g]));
console.log(`family right at a found span: ${pct(familyRight, familySeen)}%`);
console.log(row('has', elements.has));
console.log(row('lacks', elements.lacks));
console.log(`kind right: ${pct(kinds, docs)}%`);
console.log(`asked for what is already there: ${contradicted} of ${claimed}`);
console.log(
  `quiet drafts: ${quietFlags} flags in ${quietDocs}; internal messages spoken to: ${internalFlagged} of ${internal}`,
);
