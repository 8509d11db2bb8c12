import type { Letter } from '../finding';
import { readLinear, scores } from '../linear';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import { ELEMENTS, type Element, KINDS, type Present } from '../types';
import { letterWeights } from '../weights/letters';
import { signsOf } from './signs';

const model = readLinear(letterWeights.elements);

/** How much a sentence looks like each element, in the order of ELEMENTS. Remembered by sentence. */
const looks: (sentence: Sentence) => Float64Array = remember((sentence) => scores(model, signsOf(sentence)));

/** How surely a letter gives an element, from 0 to 1, and its likeliest sentence. */
export interface Likely extends Present {
  readonly sure: number;
}

/** Below this a letter is not said to give an element. */
const SURE = 0.45;

/** Every element with how sure it is that the letter gives it. Empty where nothing is written yet. */
export function likelyElements({ draft, kind }: Letter): Likely[] {
  if (draft.body.length === 0) return [];
  return ELEMENTS.map((element, index) => {
    let best = draft.body[0] ?? { start: 0, end: 0 };
    let first = Number.NEGATIVE_INFINITY;
    let second = -3;
    for (const said of draft.body) {
      const score = looks(said.sentence)[index] as number;
      if (score > first) {
        second = Math.max(second, first);
        first = score;
        best = said;
      } else if (score > second) second = score;
    }
    const { bias, weights } = letterWeights.letter[element];
    const score =
      bias +
      first * (weights[0] as number) +
      second * (weights[1] as number) +
      (weights[2 + KINDS.indexOf(kind)] as number);
    return { element, start: best.start, end: best.end, sure: 1 / (1 + Math.exp(-score)) };
  });
}

/** The elements that a letter gives, each with the sentence a reader could point at. */
export function findElements(likely: readonly Likely[]): Present[] {
  return likely
    .filter(({ sure }) => sure >= SURE)
    .map(({ element, start, end }) => ({ element, start, end }));
}

/** How sure it is that each element is there, by element. */
export function surenessOf(likely: readonly Likely[]): ReadonlyMap<Element, number> {
  return new Map(likely.map(({ element, sure }) => [element, sure]));
}
