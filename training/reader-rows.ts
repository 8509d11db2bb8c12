import { readDraft } from '../src/review/draft';
import { featuresOf } from '../src/review/reader/features';
import type { Sentence } from '../src/review/sentences';
import { meets } from '../src/review/spans';
import type { Family, Span } from '../src/review/types';
import type { Example, Label } from './data';
import { keepCommon } from './reader-common';
import { pack, type Row, type Rows } from './reader-fit';

/** A sentence of an example, where its rows are in the tables. */
export interface Place {
  readonly example: number;
  readonly start: number;
  readonly sentence: Sentence;
  /** Row of the sentence; -1 where labellers did not agree. */
  readonly whole: number;
  /** Rows of its tokens, those left out that labellers did not agree on. */
  readonly tokens: readonly number[];
}

/** What a detector learns from: sentences, and the tables of rows that they point into. */
export interface ReaderRows {
  readonly places: readonly Place[];
  readonly tokens: Rows;
  readonly sentences: Rows;
}

/** How much what counts. */
export interface RowOptions {
  /** How much more a draft's sentence counts than a triple's. */
  readonly drafts: number;
  /** How much more an underlined token counts than another. */
  readonly underlined: number;
  readonly sentenceUnderlined: number;
  /** In how many texts a feature must stand to be learned from. */
  readonly least: number;
}

/**
 * Turns examples into rows to learn from. The label of a token is the number of its family in `families`, from 1,
 * or 0; the label of a sentence is 1 where a token of it is underlined.
 */
export function readerRows(
  examples: readonly Example[],
  families: readonly Family[],
  options: RowOptions,
): ReaderRows {
  const places: Place[] = [];
  const tokens: Row[] = [];
  const sentences: Row[] = [];
  const owners: { tokens: number[]; sentences: number[] } = { tokens: [], sentences: [] };
  const texts = new Map<string, number>();
  examples.forEach((example, index) => {
    // What is written to colleagues is labelled with nothing: it teaches nothing of how a family reads.
    if (example.kind === 'internal') return;
    // The three texts of a triple are about one thing and count as one.
    const owner = texts.get(example.id) ?? texts.size;
    texts.set(example.id, owner);
    const counts = example.from === 'triples' ? 1 : options.drafts;
    const draft = readDraft(example.text);
    for (const { start, sentence } of example.from === 'triples' ? draft.said : draft.body) {
      const labels = sentence.tokens.map((token) =>
        labelAt(example, families, { start: start + token.start, end: start + token.end }),
      );
      const features = featuresOf(sentence);
      const mine: number[] = [];
      labels.forEach((label, at) => {
        if (label === null) return;
        mine.push(tokens.length);
        owners.tokens.push(owner);
        const weight = counts * (label > 0 ? options.underlined : 1);
        tokens.push({ features: features.tokens[at] as readonly number[], label, weight });
      });
      const holds = labels.some((label) => label !== null && label > 0);
      const open = !holds && labels.includes(null);
      places.push({ example: index, start, sentence, whole: open ? -1 : sentences.length, tokens: mine });
      if (open) continue;
      owners.sentences.push(owner);
      const weight = counts * (holds ? options.sentenceUnderlined : 1);
      sentences.push({ features: features.whole, label: holds ? 1 : 0, weight });
    }
  });
  const { least } = options;
  return {
    places,
    tokens: pack(keepCommon(tokens, owners.tokens, least)),
    sentences: pack(keepCommon(sentences, owners.sentences, least)),
  };
}

/** What labellers said of a stretch: the number of its family, 0 for nothing, null where they did not agree. */
function labelAt({ spans, maybe }: Example, families: readonly Family[], place: Span): number | null {
  const here = (label: Label) => meets(label, place);
  const label = spans.find(here);
  if (label) {
    const family = [label.family, label.or].find((one) => one && families.includes(one));
    return family ? families.indexOf(family) + 1 : null;
  }
  return maybe.some(here) ? null : 0;
}
