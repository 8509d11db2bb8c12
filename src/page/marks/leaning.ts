// Letters under whose arm a full stop or a comma is set in most fonts, by kerning.
const LEANS = /[PFTVWY][.,]/;

/**
 * Where the paint of a mark ends that ends at `end` of a text. Chromium cuts a letter off where a highlight ends, and
 * a P that leans over a full stop then looks like an F: the full stop is painted with it.
 */
export function paintedEnd(text: string, end: number): number {
  return LEANS.test(text.slice(end - 1, end + 1)) ? end + 1 : end;
}
