import { firstIndex } from '../first-index';

/** A stretch of a text node that the text has one to one. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly from: number;
  /** Where it begins in the text. */
  readonly start: number;
  readonly length: number;
}

/** The text of a rich editor and where each of its characters lives. */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where blocks and line breaks stand in the text: a caret may be in one that holds no text. */
  readonly landmarks: ReadonlyMap<Node, number>;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Takes a map and a stretch of its text; returns the range of it, or null when it holds no character. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const from = pointAtStart(map, start);
  const to = pointAtEnd(map, end);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    return null; // the editor has changed the node since it was read
  }
  return range;
}

/** Takes a map and an offset; returns the point before the character there. */
export function pointAtStart(map: TextMap, offset: number): Point | null {
  const piece = map.pieces[lastPieceFrom(map, offset)];
  if (!piece) return null;
  if (offset < piece.start + piece.length)
    return { node: piece.node, offset: piece.from + offset - piece.start };
  const next = map.pieces[lastPieceFrom(map, offset) + 1];
  return next ? { node: next.node, offset: next.from } : null;
}

/** Takes a map and an offset; returns the point after the character before it. */
export function pointAtEnd(map: TextMap, offset: number): Point | null {
  const piece = map.pieces[lastPieceFrom(map, offset - 1)];
  if (!piece) return null;
  return { node: piece.node, offset: piece.from + Math.min(offset - piece.start, piece.length) };
}

/** Takes a map and a caret in the editor's tree; returns where it stands in the text. */
export function offsetOf(map: TextMap, container: Node, offset: number): number {
  if (container.nodeType === 3) return offsetInNode(map, container, offset);
  const child = container.childNodes[offset];
  if (child) return map.landmarks.get(child) ?? offsetBefore(map, child);
  const last = container.lastChild;
  if (!last) return map.landmarks.get(container) ?? offsetBefore(map, container);
  const after = firstPiece(map, (node) => isAfter(container, node) && !container.contains(node));
  const piece = map.pieces[after - 1];
  const end = piece ? piece.start + piece.length : 0;
  return Math.min(map.text.length, Math.max(end, map.landmarks.get(last) ?? 0));
}

function offsetInNode(map: TextMap, node: Node, offset: number): number {
  let index = firstPiece(map, (other) => other === node || isAfter(node, other));
  let piece = map.pieces[index];
  if (piece?.node !== node) return offsetBefore(map, node);
  let at = piece.start;
  while (piece?.node === node && piece.from <= offset) {
    at = piece.start + Math.min(offset - piece.from, piece.length);
    index += 1;
    piece = map.pieces[index];
  }
  return at;
}

function offsetBefore(map: TextMap, node: Node): number {
  const index = firstPiece(map, (other) => other === node || isAfter(node, other));
  const piece = map.pieces[index];
  if (piece && (piece.node === node || node.contains(piece.node))) return piece.start;
  const last = map.pieces[index - 1];
  return last ? last.start + last.length : 0;
}

/** Index of the last piece that begins at or before `offset`; -1 when there is none. */
function lastPieceFrom(map: TextMap, offset: number): number {
  return firstIndex(map.pieces.length, (at) => (map.pieces[at]?.start ?? 0) > offset) - 1;
}

/** Index of the first piece whose node passes; pieces are in the order of the document. */
function firstPiece(map: TextMap, passes: (node: Node) => boolean): number {
  return firstIndex(map.pieces.length, (at) => {
    const piece = map.pieces[at];
    return piece !== undefined && passes(piece.node);
  });
}

function isAfter(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
