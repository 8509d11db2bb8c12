import { type Box, byLine, shared } from './geometry/box';
import { scrollTo } from './geometry/scroll';
import { shownBoxes } from './geometry/shown';
import { uncoveredPart } from './geometry/uncovered';
import { Highlighter } from './marks/highlighter';
import { paintedEnd } from './marks/leaning';
import { groundOf } from './marks/shade';
import { Underlines } from './marks/underlines';
import { rootOf } from './roots';
import { selectionIn, setSelection } from './selection';
import type { Surface } from './surface';
import { readRich } from './text/read-rich';
import { offsetOf, pointAtEnd, pointAtStart, rangeOf, type TextMap } from './text/text-map';
import type { Field, Mark, Span } from './types';

/** A rich editor: its marks are highlights of its own nodes, and nothing is written into it. */
export class RichSurface implements Surface {
  readonly field: Field;
  #map: TextMap;
  #highlighter: Highlighter | null = null;
  #underlines: Underlines | null = null;
  #marks: readonly Mark[] = [];
  /** Whether the writer has chosen the colours of every page: then highlights would be filled blocks. */
  readonly #forced: MediaQueryList;

  constructor(field: Field) {
    this.field = field;
    this.#forced = window.matchMedia('(forced-colors: active)');
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
    this.#marks = marks;
    if (this.#forced.matches) this.#highlighter = closed(this.#highlighter);
    else {
      this.#underlines = closed(this.#underlines);
      this.#highlight(marks);
    }
    this.follow();
  }

  #highlight(marks: readonly Mark[]): void {
    const view = this.field.element.ownerDocument.defaultView;
    if (!view || (marks.length === 0 && !this.#highlighter)) return;
    if (!this.#highlighter) {
      this.#highlighter = new Highlighter(rootOf(this.field.element), view);
      this.restyle();
    }
    this.#highlighter.paint(marks, ({ start, end }) => {
      const from = pointAtStart(this.#map, start);
      const to = pointAtEnd(this.#map, paintedEnd(this.text, end));
      return from && to && isStill(from) && isStill(to) ? [from, to] : null;
    });
  }

  restyle(): void {
    this.#highlighter?.dress(groundOf(this.field.element, this.field.frames));
  }

  /** Highlights are part of the text, and scroll and wrap with it; lines are drawn over it. */
  follow(): void {
    if (!this.#forced.matches || (this.#marks.length === 0 && !this.#underlines)) return;
    this.#underlines ??= new Underlines(this.field);
    const seen = uncoveredPart(this.field.element);
    const inSight = (box: Box): Box[] => [seen && shared(seen, box)].filter((part) => part !== null);
    this.#underlines.draw(
      this.#marks.map((mark) => ({
        style: mark.style,
        boxes: shownBoxes(this.field, this.rects(mark).flatMap(inSight)),
      })),
    );
  }

  hide(hidden: boolean): void {
    // Highlights are not drawn over the text, and live ranges move with what is composed.
    this.#underlines?.hide(hidden);
  }

  select(span: Span): void {
    const range = this.range(span);
    if (!range) return;
    setSelection(this.field.element, range);
    scrollTo(this.field.element, () => this.rects(span));
  }

  close(): void {
    this.#highlighter = closed(this.#highlighter);
    this.#underlines = closed(this.#underlines);
    this.#marks = [];
  }
}

function closed(drawn: { close(): void } | null): null {
  drawn?.close();
  return null;
}

/** The editor may have shortened a node since it was read. */
function isStill({ node, offset }: { readonly node: Text; readonly offset: number }): boolean {
  return offset <= node.length;
}
