import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Family, Span } from '../src/review/types';
import { CORPUS, jsonLines, putAway, TRAINING } from './corpus';

/** Words that a labeller underlined; `or` is a second family that is right too. */
export interface Label extends Span {
  readonly family: Family;
  readonly or?: Family;
}

/** A text to learn from. `maybe` words count neither way. */
export interface Example {
  readonly id: string;
  /** What the labellers say the message mainly is; a single sentence has no kind. */
  readonly kind?: string;
  readonly text: string;
  readonly spans: readonly Label[];
  readonly maybe: readonly Label[];
  readonly from: 'corpus' | 'put-away' | 'drafts' | 'apart' | 'triples';
}

interface LabelLine {
  readonly id: string;
  readonly kind: string;
  readonly spans: readonly Label[];
  readonly maybe?: readonly Label[];
}

interface Triple {
  readonly bad: string;
  readonly good: string;
  readonly alike: string;
}

function labelled(folder: string, labels: string, from: (id: string) => Example['from']): Example[] {
  return jsonLines<LabelLine>(labels).map(({ id, kind, spans, maybe = [] }) => ({
    id,
    kind,
    text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
    spans,
    maybe,
    from: from(id),
  }));
}

/** The labelled drafts of the tests, the third that was put away marked as such. */
export function readCorpus(): Example[] {
  const away = putAway();
  return labelled(join(CORPUS, 'drafts'), join(CORPUS, 'labels.jsonl'), (id) =>
    away.has(id) ? 'put-away' : 'corpus',
  );
}

/** The drafts that were labelled for learning only; none while there are no labels. */
export function readTrainingDrafts(): Example[] {
  const labels = join(TRAINING, 'labels.jsonl');
  return existsSync(labels) ? labelled(join(TRAINING, 'drafts'), labels, () => 'drafts') : [];
}

/** The labelled drafts that nothing is learned from and no rule is written for: only to score with. */
export function readApart(): Example[] {
  const apart = join(TRAINING, 'apart');
  return labelled(join(apart, 'drafts'), join(apart, 'labels.jsonl'), () => 'apart');
}

/** The triples of sentences: each `bad` with its underlined words, each `good` and `alike` with none. */
export function readTriples(): Example[] {
  return readdirSync(join(TRAINING, 'triples'))
    .filter((file) => /\.jsonl$/.test(file) && !file.startsWith('elements'))
    .sort()
    .flatMap((file) => {
      const family = basename(file, '.jsonl').replace(/-\d+$/, '') as Family;
      return jsonLines<Triple>(join(TRAINING, 'triples', file)).flatMap((triple, index) =>
        fromTriple(triple, `${file}:${index + 1}`, family),
      );
    });
}

function fromTriple({ bad, good, alike }: Triple, id: string, family: Family): Example[] {
  const spans: Label[] = [];
  let text = '';
  for (const [part, inside] of bad
    .split(/\[\[|\]\]/)
    .map((part, index) => [part, index % 2 === 1] as const)) {
    if (inside) spans.push({ start: text.length, end: text.length + part.length, family });
    text += part;
  }
  const example = (text: string, spans: Label[]): Example => ({
    id,
    text,
    spans,
    maybe: [],
    from: 'triples',
  });
  return [example(text, spans), example(good, []), example(alike, [])];
}
