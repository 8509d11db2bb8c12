import type { Pattern, Step } from './pattern';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Says how many tokens from `at` a class covers (0: none). Only ever called inside the sentence. */
export type ClassTest = (sentence: Sentence, at: number) => number;

type Classes = ReadonlyMap<string, ClassTest>;

/** Where a pattern stands in a sentence. */
export interface Stands {
  /** Tokens of the whole match, end exclusive. */
  readonly tokens: readonly [from: number, to: number];
  /** Tokens that are underlined, end exclusive. */
  readonly marked: readonly [from: number, to: number];
}

/**
 * Where a pattern stands in a sentence around its anchor, whose words, so many, stand from token `at`; null where it does not.
 */
export function around(
  classes: Classes,
  sentence: Sentence,
  at: number,
  pattern: Pattern,
  size: number,
): Stands | null {
  const { steps, anchor, marked } = pattern;
  const before = backward(classes, sentence, steps, anchor - 1, at);
  if (!before) return null;
  const after = forward(classes, sentence, steps, anchor + 1, at + size);
  if (!after) return null;
  const edges = [...before, ...after];
  return {
    tokens: [edges[0], edges[steps.length]] as [number, number],
    marked: [edges[marked[0]], edges[marked[1]]] as [number, number],
  };
}

/** Token positions where steps 0…`step` begin, when they end at `end`. */
function backward(
  classes: Classes,
  sentence: Sentence,
  steps: readonly Step[],
  step: number,
  end: number,
): number[] | null {
  if (step < 0) return [end];
  for (const begin of begins(classes, sentence, steps[step] as Step, end)) {
    const rest = backward(classes, sentence, steps, step - 1, begin);
    if (rest) return [...rest, end];
  }
  return null;
}

/** Token positions where steps from `step` on end, when they begin at `begin`; `begin` itself first. */
function forward(
  classes: Classes,
  sentence: Sentence,
  steps: readonly Step[],
  step: number,
  begin: number,
): number[] | null {
  if (step >= steps.length) return [begin];
  for (const end of ends(classes, sentence, steps[step] as Step, begin)) {
    const rest = forward(classes, sentence, steps, step + 1, end);
    if (rest) return [begin, ...rest];
  }
  return null;
}

function ends(classes: Classes, sentence: Sentence, step: Step, begin: number): number[] {
  const { tokens } = sentence;
  if (step.kind === 'gap') return gap(tokens, step.least, step.most, begin, 1);
  const found: number[] = [];
  if (step.kind === 'class') {
    const size = begin < tokens.length ? (classes.get(step.name)?.(sentence, begin) ?? 0) : 0;
    if (size > 0) found.push(begin + size);
  } else for (const words of step.any) if (wordsAt(tokens, begin, words)) found.push(begin + words.length);
  if (step.optional) found.push(begin);
  return found;
}

function begins(classes: Classes, sentence: Sentence, step: Step, end: number): number[] {
  const { tokens } = sentence;
  if (step.kind === 'gap') return gap(tokens, step.least, step.most, end, -1);
  const found: number[] = [];
  if (step.kind === 'class') {
    for (let begin = end - 1; begin >= Math.max(0, end - 4); begin--) {
      if (classes.get(step.name)?.(sentence, begin) === end - begin) found.push(begin);
    }
  } else {
    for (const words of step.any) {
      if (wordsAt(tokens, end - words.length, words)) found.push(end - words.length);
    }
  }
  if (step.optional) found.push(end);
  return found;
}

/** Whether these words stand from token `at`. */
export function wordsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at < 0 || at + words.length > tokens.length) return false;
  for (let index = 0; index < words.length; index++) {
    if ((tokens[at + index] as Token).word !== words[index]) return false;
  }
  return true;
}

/** Where a run of `least` to `most` words (commas are passed) may stop, nearest first. */
function gap(tokens: readonly Token[], least: number, most: number, from: number, way: 1 | -1): number[] {
  const stops = least === 0 ? [from] : [];
  let at = from;
  let words = 0;
  for (;;) {
    const token = tokens[way === 1 ? at : at - 1];
    if (!token || !(token.isWord || token.word === ',') || (token.isWord && words === most)) break;
    at += way;
    if (token.isWord) words++;
    if (words >= least) stops.push(at);
  }
  return stops;
}
