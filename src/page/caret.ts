import type { Field, Mark, Span } from './types';

/** For so long after typing, in milliseconds, a caret that comes to stand in a mark was carried there. */
const TYPING = 120;

/** What follows the caret: `check` is to be called when the marks have changed under it. */
export interface CaretWatch {
  typed(): void;
  check(): void;
}

/** The draft as the caret meets it. */
export interface CaretPlace {
  /** The marks as they stand. */
  marks(): readonly Mark[];
  /** What is selected. */
  selection(): Span | null;
  /** Whether an edit waits to be read: then the caret was moved by typing, and `typed` and `check` will follow. */
  pending(): boolean;
}

/**
 * Tells when the writer sets the caret into a mark and when it is out of it again. Typing next to a mark is
 * no visit. Ends with the signal.
 */
export function watchCaret(
  field: Field,
  { marks, selection, pending }: CaretPlace,
  onCaret: (mark: Mark | null) => void,
  signal: AbortSignal,
): CaretWatch {
  let visited: Mark | null = null;
  let lastTyped = Number.NEGATIVE_INFINITY;

  function markAtCaret(): Mark | null {
    const at = selection();
    if (!at || at.start !== at.end) return null;
    return marks().find(({ start, end }) => start <= at.start && at.start <= end) ?? null;
  }

  function visit(mark: Mark | null): void {
    if (mark?.id === visited?.id) return;
    visited = mark;
    onCaret(mark);
  }

  function moved(): void {
    if (pending()) return;
    const mark = markAtCaret();
    const carried = performance.now() - lastTyped < TYPING && mark?.id !== visited?.id;
    visit(carried ? null : mark);
  }

  const { element } = field;
  element.ownerDocument.addEventListener('selectionchange', moved, { signal });
  // Who clicks has stopped typing.
  const stopped = (): void => {
    lastTyped = Number.NEGATIVE_INFINITY;
  };
  element.addEventListener('pointerdown', stopped, { capture: true, signal });
  // A click that leaves the caret where it stood is a visit too, and no selection changes to tell of it.
  const clicked = (): void => {
    if (markAtCaret()?.id === visited?.id) visited = null;
    moved();
  };
  element.addEventListener('click', clicked, { signal });
  return {
    typed: () => {
      lastTyped = performance.now();
    },
    check: () => {
      if (!visited) return;
      // To look where the caret is may read an edit that waited, and by then nothing may be visited any more.
      const mark = markAtCaret();
      if (mark?.id !== visited?.id) visit(null);
    },
  };
}
