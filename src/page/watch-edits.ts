import { onceAFrame } from './once-a-frame';
import type { Field } from './types';

export interface EditListener {
  /** The field may read differently now: told once a frame, however many changes there were. */
  changed(): void;
  /** The writer began to compose characters (an IME, dictation), or has finished. */
  composing(on: boolean): void;
}

export interface EditWatch {
  /** Whether the writer is composing. */
  composing(): boolean;
  /** Whether the field may have changed since `changed` was last called. */
  pending(): boolean;
  /** Calls `changed` at once if the field may have changed. */
  catchUp(): void;
}

/**
 * Watches one field, and nothing else of the page, for changes of its text. Takes the window that the coach runs in,
 * whose frames set the pace. Ends with the signal.
 */
export function watchEdits(
  field: Field,
  view: Window,
  listener: EditListener,
  signal: AbortSignal,
): EditWatch {
  const { element } = field;
  let composing = false;

  const compose = (on: boolean): void => {
    if (composing === on) return;
    composing = on;
    listener.composing(on);
  };
  // Dispatched ones are an editor's or our own doing: nobody composes.
  element.addEventListener('compositionstart', (event) => event.isTrusted && compose(true), { signal });
  element.addEventListener('compositionend', () => compose(false), { signal });
  element.addEventListener('blur', () => compose(false), { signal });

  if (field.kind === 'textarea') {
    const textarea = element as HTMLTextAreaElement;
    let seen = textarea.value;
    const change = onceAFrame(
      view,
      () => {
        seen = textarea.value;
        listener.changed();
      },
      signal,
    );
    const pending = (): boolean => change.waiting() || textarea.value !== seen;
    const catchUp = (): void => {
      if (!pending()) return;
      change.soon();
      change.now();
    };
    element.addEventListener('input', change.soon, { signal });
    // A page that sets the value itself fires nothing, but the caret moves or the field is gone back to.
    const lookIfSet = (): void => {
      if (pending()) change.soon();
    };
    element.addEventListener('focus', lookIfSet, { signal });
    element.ownerDocument.addEventListener('selectionchange', lookIfSet, { signal });
    return { composing: () => composing, pending, catchUp };
  }

  const change = onceAFrame(view, () => listener.changed(), signal);
  const observer = new MutationObserver(change.soon);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const pending = (): boolean => {
    if (observer.takeRecords().length > 0) change.soon();
    return change.waiting();
  };
  const catchUp = (): void => {
    if (pending()) change.now();
  };
  return { composing: () => composing, pending, catchUp };
}
