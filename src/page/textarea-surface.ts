import { type Box, byLine } from './geometry/box';
import { scrollTo } from './geometry/scroll';
import { Highlighter } from './marks/highlighter';
import { Mirror } from './marks/mirror';
import { groundOf } from './marks/shade';
import { focusField } from './selection';
import type { Surface } from './surface';
import { type PlainMap, plainOffset, readPlain, valueEnd, valueStart } from './text/read-plain';
import type { Field, Mark, Span } from './types';

/** A textarea: its marks stand in a transparent mirror of its text. */
export class TextareaSurface implements Surface {
  readonly field: Field;
  readonly textarea: HTMLTextAreaElement;
  #value: string;
  #map: PlainMap;
  #mirror: Mirror | null = null;
  #highlighter: Highlighter | null = null;

  constructor(field: Field) {
    this.field = field;
    this.textarea = field.element as HTMLTextAreaElement;
    this.#value = this.textarea.value;
    this.#map = readPlain(this.#value);
  }

  get text(): string {
    return this.#map.text;
  }

  read(): string {
    const { value } = this.textarea;
    if (value !== this.#value) {
      this.#value = value;
      this.#map = readPlain(value);
    }
    return this.#map.text;
  }

  /** Where a stretch of the text stands in the textarea's value. */
  place({ start, end }: Span): [from: number, to: number] {
    if (end > start) return [valueStart(this.#map, start), valueEnd(this.#map, end)];
    const at = start > 0 ? valueEnd(this.#map, start) : valueStart(this.#map, start);
    return [at, at];
  }

  selection(): Span | null {
    const { selectionStart, selectionEnd } = this.textarea;
    return { start: plainOffset(this.#map, selectionStart), end: plainOffset(this.#map, selectionEnd) };
  }

  rects(span: Span): readonly Box[] {
    const mirror = this.#written();
    mirror.lie();
    const [from, to] = this.place(span);
    return byLine(mirror.text.rangeOf(from, to)?.getClientRects() ?? []);
  }

  paint(marks: readonly Mark[]): void {
    if (marks.length === 0 && !this.#highlighter) return;
    const mirror = this.#written();
    if (!this.#highlighter) {
      this.#highlighter = new Highlighter(mirror.root, this.textarea.ownerDocument.defaultView ?? window);
      this.restyle();
    }
    this.#highlighter.paint(marks, (mark) => mirror.text.points(...this.place(mark)));
  }

  restyle(): void {
    this.#highlighter?.dress(groundOf(this.textarea, this.field.frames));
    this.#mirror?.place();
  }

  follow(): void {
    this.#mirror?.follow();
  }

  hide(hidden: boolean): void {
    this.#mirror?.hide(hidden);
  }

  select(span: Span): void {
    const [from, to] = this.place(span);
    focusField(this.textarea);
    this.textarea.setSelectionRange(from, to);
    scrollTo(this.textarea, () => this.rects(span));
  }

  close(): void {
    this.#highlighter?.close();
    this.#mirror?.close();
    this.#highlighter = null;
    this.#mirror = null;
  }

  /** The mirror, saying what the textarea says. It lies where that lay when it was last told of a move. */
  #written(): Mirror {
    if (this.#mirror) this.#mirror.text.write(this.#value);
    else {
      this.#mirror = new Mirror(this.textarea);
      this.#mirror.text.write(this.#value);
      this.#mirror.place();
    }
    return this.#mirror;
  }
}
