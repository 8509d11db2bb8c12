import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, readDraft } from '../src/review/draft';
import { type Sentence, sentenceOf } from '../src/review/sentences';
import type { Element, Kind } from '../src/review/types';
import { CORPUS, jsonLines, putAway, TRAINING } from './corpus';

/** A labelled draft, as the trainers read it. */
export interface Labelled {
  readonly id: string;
  readonly kind: Kind;
  readonly kindOr?: Kind;
  readonly has: readonly Element[];
  readonly lacks: readonly Element[];
  readonly open: readonly Element[];
  readonly draft: Draft;
  /** The sentences that give each element, where a reader has pointed at them. */
  readonly gives?: ReadonlyMap<Element, ReadonlySet<Sentence>>;
}

/** A sentence that gives an element, or only looks as if it did. */
export interface Pair {
  readonly element: Element;
  readonly yes: Sentence;
  readonly no: Sentence;
}

/** The labelled drafts to learn from: those of the corpus that are not put away, and those of training/drafts. */
export function learningDrafts(): Labelled[] {
  const away = putAway();
  const own = join(TRAINING, 'labels.jsonl');
  return [
    ...corpusDrafts().filter(({ id }) => !away.has(id)),
    ...(existsSync(own) ? read(own, join(TRAINING, 'drafts')) : []),
  ];
}

/** The drafts of the corpus that nothing is learned from. */
export function putAwayDrafts(): Labelled[] {
  const away = putAway();
  return corpusDrafts().filter(({ id }) => away.has(id));
}

const corpusDrafts = () => read(join(CORPUS, 'labels.jsonl'), join(CORPUS, 'drafts'));

function read(labels: string, folder: string): Labelled[] {
  const gives = pointedAt();
  return jsonLines<Omit<Labelled, 'draft' | 'gives'>>(labels)
    .filter(({ id }) => existsSync(join(folder, `${id}.txt`)))
    .map((label) => {
      const draft = readDraft(readFileSync(join(folder, `${label.id}.txt`), 'utf8'));
      const words = gives.get(label.id);
      return words ? { ...label, draft, gives: sentencesOf(draft, words) } : { ...label, draft };
    });
}

/** Words that give an element; one that only one reading of the labels saw has a question mark. */
type Given = readonly [element: string, words: string];

let given: Map<string, readonly Given[]> | undefined;

/** What labels/gives-*.jsonl say of each draft. */
function pointedAt(): ReadonlyMap<string, readonly Given[]> {
  const folder = join(TRAINING, 'labels');
  given ??= new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith('gives-'))
      .sort()
      .flatMap((name) => jsonLines<{ id: string; gives: Given[] }>(join(folder, name)))
      .map(({ id, gives }) => [id, gives]),
  );
  return given;
}

function sentencesOf({ text, body }: Draft, given: readonly Given[]): Map<Element, Set<Sentence>> {
  const gives = new Map<Element, Set<Sentence>>();
  for (const [element, words] of given) {
    const middle = text.indexOf(words) + words.length / 2;
    const said = body.find(({ start, end }) => start <= middle && middle < end);
    if (!said || element.endsWith('?')) continue;
    const sentences = gives.get(element as Element) ?? new Set();
    gives.set(element as Element, sentences.add(said.sentence));
  }
  return gives;
}

/** The pairs of sentences of training/triples/elements*.jsonl. */
export function elementPairs(): Pair[] {
  const folder = join(TRAINING, 'triples');
  return readdirSync(folder)
    .filter((name) => name.startsWith('elements') && name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => jsonLines<{ element: Element; yes: string; no: string }>(join(folder, name)))
    .map(({ element, yes, no }) => ({ element, yes: sentenceOf(yes), no: sentenceOf(no) }));
}
