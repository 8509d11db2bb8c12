import type { Box } from './geometry/box';
import type { Mark, Span } from './types';

/** What a textarea and a rich editor have in common for whoever reads, marks or changes a draft. */
export interface Surface {
  /** Reads the field again; returns the writer's text in it. */
  read(): string;
  /** The text as it was last read. */
  readonly text: string;
  /** What is selected, in offsets of the text, or null when the selection is elsewhere. */
  selection(): Span | null;
  /** Boxes of a stretch of the text, one a line, in the field's own viewport, whether or not they show. */
  rects(span: Span): readonly Box[];
  /** Paints these marks and no others. */
  paint(marks: readonly Mark[]): void;
  /** Sets what is drawn over the field where the field lies now. */
  follow(): void;
  /** Draws as the field looks now: its ground, its letters, its width. */
  restyle(): void;
  /** Hides what is drawn over the field, or shows it again. */
  hide(hidden: boolean): void;
  /** Selects a stretch of the text and scrolls it into view. */
  select(span: Span): void;
  close(): void;
}
