/**
 * What the rest of the house may ask of a page. `src/page` knows editors and no language:
 * it reads a draft, paints marks over it without touching it, and changes it only when told.
 *
 * Offsets are UTF-16 code units into `LiveDraft.text`, end exclusive.
 * Rectangles are in CSS pixels of the viewport of the document that the coach runs in,
 * also for an editor that lives in a frame.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Two quiet looks: `words` (dotted) for wording, `framing` (wavy) for how something is put. */
export type MarkStyle = 'words' | 'framing';

export interface Mark extends Span {
  readonly id: string;
  readonly style: MarkStyle;
}

/**
 * Why a change did not take: the words were no longer there, or the editor did not take it and reads as before.
 * `spoilt` says that the draft does not read as `before`, and could not be made to. The caller offers Copy.
 */
export type EditResult =
  | { readonly done: true }
  | { readonly done: false; readonly why: 'changed' | 'refused' }
  | { readonly done: false; readonly why: 'spoilt'; readonly before: string };

/** A field the writer is in: a textarea, or the editing host of a rich editor. */
export interface Field {
  readonly element: HTMLElement;
  readonly kind: 'textarea' | 'rich';
  /** Frames between the coach's document and the field, outermost first. */
  readonly frames: readonly HTMLIFrameElement[];
}

/** One draft while it is being written. Everything it starts ends with `close()`. */
export interface LiveDraft {
  readonly field: Field;
  /** The writer's own words now: quoted replies and signatures of the mail program left out. */
  readonly text: string;
  /** The marks as they stand now: moved with the text, without those that an edit touched. */
  readonly marks: readonly Mark[];
  /** Called after every change of the text, at once. */
  onEdit(listener: (text: string) => void): void;
  /** Called when the caret comes to stand in a mark or leaves it. */
  onCaret(listener: (mark: Mark | null) => void): void;
  /** Called when the pointer comes to rest on a mark or leaves it. */
  onPointer(listener: (mark: Mark | null) => void): void;
  /** Called when scrolling or resizing may have moved what is painted. */
  onMove(listener: () => void): void;
  /** Paints these and no others. They belong to `text` as it was when it was reviewed. */
  show(marks: readonly Mark[], reviewedText: string): void;
  /** Boxes of a stretch of the text, clipped to what the field shows; empty when scrolled away. */
  boxes(span: Span): readonly DOMRect[];
  /** The box of the field itself. */
  box(): DOMRect;
  /** Puts `text` in place of `span`, if `span` still reads `expected`. One undo step. */
  replace(span: Span, expected: string, text: string): Promise<EditResult>;
  /**
   * Adds `text` as a paragraph of its own before the line that begins at or holds `at`;
   * after everything where `at` is the end of the text.
   */
  addParagraph(at: number, text: string): Promise<EditResult>;
  /** Selects a stretch of the text and scrolls it into view. */
  select(span: Span): void;
  close(): void;
}
