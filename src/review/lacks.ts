import { lexicons } from '../../lexicons/compiled.generated';
import { chanceOf } from './chance';
import type { Likely } from './elements/find';
import { lackSigns, weigh } from './elements/tops';
import type { Letter } from './finding';
import type { People } from './names';
import { fill } from './starters/fill';
import { startersFor } from './starters/starters';
import { type Element, type Family, FRAMING, type Kind, type Lack } from './types';
import { letterWeights } from './weights/letters';

const MOST = 3;
/** Below this the coach keeps its question to itself. */
const SURE = 0.28;
/** Of a letter that is hardly begun nothing is missing yet: fewer words than this. */
const FEWEST_WORDS = 15;
/** What is this likely to be there already is never asked for. */
const MAY_BE_THERE = 0.2;

const sayings = new Map(lexicons.lacks.map(({ element, say }) => [element, say]));

/**
 * The elements this family would miss, the most important first, at most three. Takes the letter and who is in it, how surely
 * each element is already there, and the families of the flags: what reads coldly leaves more to be asked.
 */
export function findLacks(
  letter: Letter,
  people: People,
  likely: readonly Likely[],
  flags: readonly Family[],
): Lack[] {
  const missed = likelyLacks(letter, likely, flags).slice(0, MOST);
  if (missed.length === 0) return [];
  return missed.map((element) => ({
    element,
    say: sayFor(element, letter.kind, people),
    starters: startersFor(element, letter, people),
  }));
}

function likelyLacks(letter: Letter, likely: readonly Likely[], flags: readonly Family[]): Element[] {
  if (letter.audience === 'colleagues' || likely.length === 0) return [];
  const words = letter.draft.body.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  if (words < FEWEST_WORDS) return [];
  const there = new Map(likely.map(({ element, sure }) => [element, sure]));
  const manner = {
    kind: letter.kind,
    sentences: letter.draft.body.length,
    flags: flags.length,
    framing: flags.filter((family) => FRAMING.includes(family)).length,
  };
  return likely
    .filter(({ sure }) => sure < MAY_BE_THERE)
    .map(({ element }) => {
      const { bias, weights } = letterWeights.lacks[element];
      return { element, sure: chanceOf(weigh(weights, bias, lackSigns(element, there, manner))) };
    })
    .filter(({ sure }) => sure >= SURE)
    .sort((a, b) => b.sure - a.sure)
    .map(({ element }) => element);
}

function sayFor(element: Element, kind: Kind, people: People): string {
  const texts = sayings.get(element) ?? [];
  const text = texts.find(({ kinds }) => !kinds || kinds.includes(kind))?.text ?? '';
  return fill(text, people);
}
