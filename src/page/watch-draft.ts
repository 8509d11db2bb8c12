import { watchCaret } from './caret';
import { watchMoves } from './geometry/watch-moves';
import { watchPointer } from './pointer';
import type { Surface } from './surface';
import type { Field, Mark } from './types';
import { watchEdits } from './watch-edits';

/** The draft that is watched, as it stands at any time. */
export interface WatchedDraft {
  readonly field: Field;
  readonly surface: Surface;
  /** The marks as they stand in what the field reads now. */
  marks(): readonly Mark[];
}

export interface DraftListener {
  /** The field may read differently now. */
  changed(): void;
  /** The writer began to compose characters (an IME, dictation), or has finished. */
  composing(on: boolean): void;
  /** The caret came to stand in a mark, or left it. */
  caret(mark: Mark | null): void;
  /** The pointer came to rest on a mark, or left it. */
  pointer(mark: Mark | null): void;
  /** What is painted may have moved. */
  moved(): void;
  /** The field has another size; told before `moved`. */
  resized(): void;
}

export interface DraftWatch {
  /** Whether the writer is composing. */
  composing(): boolean;
  /** Calls `changed` at once if the field may have changed. */
  catchUp(): void;
  /** To be called when the text has changed: a caret in a mark is carried there, and has not gone to it. */
  typed(): void;
  /** To be called when the marks have changed under the caret. */
  checkCaret(): void;
}

/**
 * Watches all that the writer and the page do to one draft: typing, caret, pointer, scrolling. Takes the window
 * that the coach runs in. Ends with the signal.
 */
export function watchDraft(
  { field, surface, marks }: WatchedDraft,
  view: Window,
  listener: DraftListener,
  signal: AbortSignal,
): DraftWatch {
  const edits = watchEdits(field, view, listener, signal);
  const place = {
    marks,
    pending: () => edits.pending(),
    selection: () => {
      edits.catchUp();
      return surface.selection();
    },
  };
  const caret = watchCaret(field, place, (mark) => listener.caret(mark), signal);
  const boxesOf = (mark: Mark) => surface.rects(mark);
  watchPointer(field, marks, boxesOf, (mark) => listener.pointer(mark), signal);
  watchMoves(field, listener, signal);
  return {
    composing: () => edits.composing(),
    catchUp: () => edits.catchUp(),
    typed: () => caret.typed(),
    checkCaret: () => caret.check(),
  };
}
