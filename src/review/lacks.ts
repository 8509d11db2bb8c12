import { lexicons } from '../../lexicons/compiled.generated';
import type { Likely } from './elements/find';
import type { Letter } from './finding';
import { type People, peopleIn } from './names';
import { fill } from './starters/fill';
import { startersFor } from './starters/starters';
import { type Element, KINDS, type Kind, type Lack } from './types';
import { letterWeights } from './weights/letters';

const MOST = 3;
/** Below this the coach keeps its question to itself. */
const SURE = 0.4;

const words = new Map(lexicons.lacks.map(({ element, say }) => [element, say]));

/**
 * The elements this family would miss, the most important first, at most three. Takes the letter and how
 * surely each element is already there: what may well be there is not asked for.
 */
export function findLacks(letter: Letter, likely: readonly Likely[]): Lack[] {
  if (letter.audience === 'colleagues' || likely.length === 0) return [];
  const missed = likely
    .map(({ element, sure }) => ({ element, sure: missing(letter.kind, element, sure) }))
    .filter(({ sure }) => sure >= SURE)
    .sort((a, b) => b.sure - a.sure)
    .slice(0, MOST);
  if (missed.length === 0) return [];
  const people = peopleIn(letter.draft);
  return missed.map(({ element }) => ({
    element,
    say: sayFor(element, letter.kind, people),
    starters: startersFor(element, letter, people),
  }));
}

/** How surely a family would miss the element: it is not there, and in this kind of message it matters. */
function missing(kind: Kind, element: Element, there: number): number {
  const matters = letterWeights.matters[element][KINDS.indexOf(kind)] as number;
  return (1 - there) * matters;
}

function sayFor(element: Element, kind: Kind, people: People): string {
  const texts = words.get(element) ?? [];
  const text = texts.find(({ kinds }) => !kinds || kinds.includes(kind))?.text ?? '';
  return fill(text, people);
}
