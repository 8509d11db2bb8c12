import { hashText } from '../hash';
import { stemOf } from '../reader/words';
import { everydayWords } from '../weights/everyday';

const PLACES_BITS = 13;
/** How many words' places the table of everyday words has; each holds 0 to 3. */
export const EVERYDAY_PLACES = 2 ** PLACES_BITS;

const table = Uint8Array.from(atob(everydayWords), (letter) => letter.charCodeAt(0));

/** The place of a word in the table. All forms of a word share one. */
export function everydayPlace(word: string): number {
  return Math.imul(hashText(stemOf(word)), 0x9e3779b1) >>> (32 - PLACES_BITS);
}

/** How usual a word is in plain letters home, from 0 (never seen) to 3 (in most). */
export function everydayness(word: string): number {
  const place = everydayPlace(word);
  return ((table[place >> 2] as number) >> ((place & 3) * 2)) & 3;
}
