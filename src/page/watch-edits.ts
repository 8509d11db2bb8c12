import type { Field } from './types';

export interface EditListener {
  /** The field may read differently now. */
  changed(): void;
  /** The writer began to compose characters (an IME, dictation), or has finished. */
  composing(on: boolean): void;
}

export interface EditWatch {
  /** Whether the writer is composing. */
  composing(): boolean;
  /** Whether the field may have changed since `changed` was last called. */
  pending(): boolean;
}

/** Watches one field, and nothing else of the page, for changes of its text. Ends with the signal. */
export function watchEdits(field: Field, listener: EditListener, signal: AbortSignal): EditWatch {
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
    const look = (): void => {
      seen = textarea.value;
      listener.changed();
    };
    // A page that sets the value itself fires nothing, but the caret moves or the field is gone back to.
    const lookIfSet = (): void => {
      if (textarea.value !== seen) look();
    };
    element.addEventListener('input', look, { signal });
    element.addEventListener('focus', lookIfSet, { signal });
    element.ownerDocument.addEventListener('selectionchange', lookIfSet, { signal });
    return { composing: () => composing, pending: () => textarea.value !== seen };
  }

  const observer = new MutationObserver(() => listener.changed());
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return { composing: () => composing, pending: () => observer.takeRecords().length > 0 };
}
