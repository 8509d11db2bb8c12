import { type Box, byLine } from './geometry/box';
import { scrollTo } from './geometry/scroll';
import { Highlighter, type PaintedRange } from './marks/highlighter';
import { groundOf } from './marks/shade';
import { rootOf } from './roots';
import { selectionIn, setSelection } from './selection';
import type { Surface } from './surface';
import { readRich } from './text/read-rich';
import { offsetOf, rangeOf, type TextMap } from './text/text-map';
import type { Field, Mark, Span } from './types';

/** A rich editor: its marks are highlights of its own nodes, and nothing is written into it. */
export class RichSurface implements Surface {
  readonly field: Field;
  #map: TextMap;
  #highlighter: Highlighter | null = null;
  #painted = new Map<string, PaintedRange>();

  constructor(field: Field) {
    this.field = field;
    this.#map = readRich(field.element);
  }

  get text(): string {
    return this.#map.text;
  }

  get map(): TextMap {
    return this.#map;
  }

  read(): string {
    this.#map = readRich(this.field.element);
    return this.#map.text;
  }

  selection(): Span | null {
    const { element } = this.field;
    const range = selectionIn(element);
    if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer))
      return null;
    const start = offsetOf(this.#map, range.startContainer, range.startOffset);
    const collapsed = range.startContainer === range.endContainer && range.startOffset === range.endOffset;
    return { start, end: collapsed ? start : offsetOf(this.#map, range.endContainer, range.endOffset) };
  }

  range(span: Span): Range | null {
    return rangeOf(this.#map, span.start, span.end);
  }

  rects({ start, end }: Span): readonly Box[] {
    const boxes: Box[] = [];
    for (const piece of this.#map.pieces) {
      if (piece.start >= end) break;
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.start + piece.length);
      if (to > from) boxes.push(...(rangeOf(this.#map, from, to)?.getClientRects() ?? []));
    }
    return byLine(boxes);
  }

  paint(marks: readonly Mark[]): void {
    const view = this.field.element.ownerDocument.defaultView;
    if (!view || (marks.length === 0 && !this.#highlighter)) return;
    this.#highlighter ??= new Highlighter(rootOf(this.field.element), view);
    const painted = new Map<string, PaintedRange>();
    for (const mark of marks) {
      const range = this.range(mark);
      const old = this.#painted.get(mark.id);
      // A range that already stands there is kept: adding it again would only make the browser paint again.
      if (range)
        painted.set(mark.id, old && sameRange(old.range, range) ? old : { style: mark.style, range });
    }
    this.#painted = painted;
    this.#highlighter.paint([...painted.values()], groundOf(this.field.element, this.field.frames));
  }

  follow(): void {
    // Highlights are part of the text: they scroll and wrap with it.
  }

  hide(): void {
    // Highlights are not drawn over the text, and live ranges move with what is composed.
  }

  select(span: Span): void {
    const range = this.range(span);
    if (!range) return;
    setSelection(this.field.element, range);
    scrollTo(this.field.element, () => this.rects(span));
  }

  close(): void {
    this.#highlighter?.close();
    this.#highlighter = null;
    this.#painted.clear();
  }
}

function sameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
