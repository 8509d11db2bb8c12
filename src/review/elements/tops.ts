import { ELEMENTS, type Element, KINDS, type Kind } from '../types';

/** The scores of the sentences of a letter for one element, summed up. A score is the natural logarithm of odds (chance.ts). */
export interface Top {
  /** Of the two likeliest sentences, and which is the first. */
  readonly first: number;
  readonly at: number;
  readonly second: number;
  /** Of all together: many that hint are worth one that says it. */
  readonly all: number;
}

/** Sums up the scores of a letter's sentences for one element; `odds` are their exponentials. An empty letter gives nothing. */
export function topOf(scores: ArrayLike<number>, odds: ArrayLike<number>): Top {
  let first = -3;
  let at = 0;
  let second = -3;
  let sum = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number;
    sum += odds[index] as number;
    if (score > first) {
      second = first;
      first = score;
      at = index;
    } else if (score > second) second = score;
  }
  return { first, at, second, all: Math.log(Math.max(sum, 0.01)) };
}

/** How many features a letter has for the model that weighs one element. */
export const LETTER_WIDTH = 4 + KINDS.length + ELEMENTS.length;

/**
 * The features by which a letter is judged to give `element`: its likeliest sentences, its length, its
 * kind, and how much it looks like giving the other elements (a meeting with an agenda has a reason).
 */
export function elementSigns(
  element: Element,
  tops: ReadonlyMap<Element, Top>,
  sentences: number,
  kind: Kind,
): Float64Array {
  const signs = new Float64Array(LETTER_WIDTH);
  const { first, second, all } = tops.get(element) ?? topOf([], []);
  signs[0] = first;
  signs[1] = second;
  signs[2] = all;
  signs[3] = Math.log(1 + sentences) - 2.5;
  signs[4 + KINDS.indexOf(kind)] = 1;
  ELEMENTS.forEach((other, index) => {
    if (other !== element) signs[4 + KINDS.length + index] = 0.3 * (tops.get(other)?.first ?? -3);
  });
  return signs;
}

/** How many features a letter has for the model of what is missing. */
export const LACK_WIDTH = 5 + KINDS.length + ELEMENTS.length;

/** What a letter is like, beside its elements: how it reads tells whether readers would ask for more. */
export interface Manner {
  readonly kind: Kind;
  readonly sentences: number;
  /** How many places may read badly at home, and how many of them judge, order or alarm. */
  readonly flags: number;
  readonly framing: number;
}

/** The features by which `element` is judged to be missed: is it there, is the rest there, and how the letter reads. */
export function lackSigns(
  element: Element,
  there: ReadonlyMap<Element, number>,
  { kind, sentences, flags, framing }: Manner,
): Float64Array {
  const signs = new Float64Array(LACK_WIDTH);
  const sure = Math.min(0.98, Math.max(0.02, there.get(element) ?? 0));
  let given = 0;
  ELEMENTS.forEach((other, index) => {
    const otherSure = there.get(other) ?? 0;
    given += otherSure;
    if (other !== element) signs[5 + KINDS.length + index] = otherSure - 0.3;
  });
  signs[0] = Math.log(sure / (1 - sure)) / 2;
  signs[1] = Math.log(1 + sentences) - 2.5;
  signs[2] = given / 4 - 1;
  signs[3] = Math.min(3, (3 * flags) / Math.max(4, sentences));
  signs[4] = Math.min(3, framing);
  signs[5 + KINDS.indexOf(kind)] = 1;
  return signs;
}

/** The score of a small model. Takes its weights and as many features. */
export function weigh(weights: readonly number[], bias: number, signs: Float64Array): number {
  let score = bias;
  for (let at = 0; at < signs.length; at++) score += (weights[at] as number) * (signs[at] as number);
  return score;
}
