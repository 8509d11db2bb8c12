import { firstIndex } from '../first-index';
import { writersLines } from './plain-quotes';

/** A stretch of a textarea's value that the text has one to one. */
export interface PlainPiece {
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** The writer's text of a textarea, and where it stands in the value. */
export interface PlainMap {
  readonly text: string;
  readonly pieces: readonly PlainPiece[];
}

/** Takes the value of a textarea; returns the writer's own text in it. Linear in its length. */
export function readPlain(value: string): PlainMap {
  const parts: string[] = [];
  const pieces: PlainPiece[] = [];
  let length = 0;
  const add = (from: number, to: number): void => {
    if (to <= from) return;
    parts.push(value.slice(from, to));
    pieces.push({ from, start: length, length: to - from });
    length += to - from;
  };
  for (const [from, to] of writersLines(value)) {
    let at = from;
    for (const match of value.slice(from, to).matchAll(/[\u200B\uFEFF]+/g)) {
      add(at, from + match.index);
      at = from + match.index + match[0].length;
    }
    add(at, to);
  }
  return { text: parts.join('').replaceAll('\u00A0', ' '), pieces };
}

/** Takes a map and an offset of its text; returns the place in the value before the character there. */
export function valueStart(map: PlainMap, offset: number): number {
  const piece = map.pieces[lastPieceFrom(map, offset)];
  if (!piece) return map.pieces[0]?.from ?? 0;
  return piece.from + Math.min(offset - piece.start, piece.length);
}

/** Takes a map and an offset of its text; returns the place in the value after the character before it. */
export function valueEnd(map: PlainMap, offset: number): number {
  const piece = map.pieces[lastPieceFrom(map, offset - 1)];
  return piece ? piece.from + Math.min(offset - piece.start, piece.length) : valueStart(map, offset);
}

/** Takes a map and a place in the value; returns the offset in the text. */
export function plainOffset(map: PlainMap, place: number): number {
  const next = firstIndex(map.pieces.length, (at) => (map.pieces[at]?.from ?? 0) > place);
  const piece = map.pieces[next - 1];
  return piece ? piece.start + Math.min(place - piece.from, piece.length) : 0;
}

function lastPieceFrom(map: PlainMap, offset: number): number {
  return firstIndex(map.pieces.length, (at) => (map.pieces[at]?.start ?? 0) > offset) - 1;
}
