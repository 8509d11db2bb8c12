import { fieldFrom, isPresent } from './field';
import { focusPlace } from './roots';
import type { Field } from './types';
import { whenGone } from './when-gone';

export interface FieldListener {
  /** The writer has gone into a field. */
  onEnter(field: Field): void;
  /** The writer has left it, or it is gone. */
  onLeave(field: Field): void;
  /** Whether a node is the coach's own: focus that goes there does not leave the field. */
  isOurs?(node: Node): boolean;
}

/**
 * Tells when the writer goes into a field and leaves it, in this document, its shadow roots and its blank
 * frames. Takes the document the script runs in, whom to tell, and the signal that ends it.
 */
export function watchFields(doc: Document, listener: FieldListener, signal: AbortSignal): void {
  const isOurs = (node: Node): boolean => listener.isOurs?.(node) ?? false;
  const bound = new WeakSet<Node>();
  let current: Field | null = null;
  let staying = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | null = null;

  // `document.open()` wipes every listener of a frame's document; only observers live through it.
  const reopened = new MutationObserver((records) => {
    for (const { target } of records) {
      bound.delete(target);
      bind(target as Document);
    }
    lookSoon();
  });

  function bind(root: Document | ShadowRoot): void {
    if (bound.has(root)) return;
    bound.add(root);
    const options = { capture: true, signal };
    root.addEventListener('focusin', lookSoon, options);
    root.addEventListener('focusout', lookSoon, options);
    root.addEventListener('input', lookIfLost, options);
    if (root.nodeType !== 9) return;
    // Going into a frame and out of it shows only as the windows' own focus and blur.
    (root as Document).defaultView?.addEventListener('focus', lookSoon, { signal });
    (root as Document).defaultView?.addEventListener('blur', lookSoon, { signal });
    reopened.observe(root, { childList: true });
  }

  function lookSoon(): void {
    waiting ??= setTimeout(look, 0);
  }

  function lookIfLost(): void {
    if (!current) lookSoon();
  }

  function look(): void {
    waiting = null;
    if (signal.aborted) return;
    if (current && !isPresent(current)) change(null);
    const place = focusPlace(doc, isOurs);
    for (const root of place?.roots ?? []) bind(root);
    if (place && isOurs(place.element)) return;
    const found = place && fieldFrom(place.element, place.frames);
    if (found?.element !== current?.element) change(found ?? null);
  }

  function change(next: Field | null): void {
    const left = current;
    current = next;
    staying.abort();
    staying = new AbortController();
    if (left) listener.onLeave(left);
    if (!next) return;
    whenGone(next, lookSoon, staying.signal);
    listener.onEnter(next);
  }

  signal.addEventListener('abort', () => {
    reopened.disconnect();
    staying.abort();
    if (waiting !== null) clearTimeout(waiting);
  });
  bind(doc);
  lookSoon();
}
