import { chanceOf } from '../chance';
import type { Letter } from '../finding';
import { readLinear, scores } from '../linear';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import { ELEMENTS, type Element, type Present } from '../types';
import { letterWeights } from '../weights/letters';
import { sentenceSigns } from './signs';
import { elementSigns, type Top, topOf, weigh } from './tops';

const model = readLinear(letterWeights.elements);

/** How much a sentence looks like each element, in the order of ELEMENTS: the odds, and as score their natural logarithm. */
interface Look {
  readonly score: readonly number[];
  readonly odds: readonly number[];
}

const looks = remember((sentence: Sentence): Look => {
  const score = [...scores(model, sentenceSigns(sentence))];
  return { score, odds: score.map(Math.exp) };
});

/** An element with how surely the letter gives it, from 0 to 1, and its likeliest sentence. */
export interface Likely extends Present {
  readonly sure: number;
}

/** From here on a letter is said to give an element. */
const SURE = 0.4;

/** Every element, with how sure it is that the letter gives it. Empty where nothing is written yet. */
export function likelyElements({ draft, kind }: Letter): Likely[] {
  const { body } = draft;
  if (body.length === 0) return [];
  const each = body.map(({ sentence }) => looks(sentence));
  const score = new Float64Array(body.length);
  const odds = new Float64Array(body.length);
  const tops = new Map<Element, Top>();
  ELEMENTS.forEach((element, index) => {
    for (let at = 0; at < each.length; at++) {
      const look = each[at] as Look;
      score[at] = look.score[index] as number;
      odds[at] = look.odds[index] as number;
    }
    tops.set(element, topOf(score, odds));
  });
  return ELEMENTS.map((element) => {
    const { bias, weights } = letterWeights.letter[element];
    const said = body[tops.get(element)?.at ?? 0] ?? { start: 0, end: 0 };
    const sum = weigh(weights, bias, elementSigns(element, tops, body.length, kind));
    return { element, start: said.start, end: said.end, sure: chanceOf(sum) };
  });
}

/** The elements that a letter gives, each with the sentence a reader could point at. */
export function findElements(likely: readonly Likely[]): Present[] {
  return likely
    .filter(({ sure }) => sure >= SURE)
    .map(({ element, start, end }) => ({ element, start, end }));
}
