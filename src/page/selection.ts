import { rootOf } from './roots';

interface WithSelection {
  getSelection?(): Selection | null;
}

/** Takes an element; returns the selection of the document or shadow root that it is in. */
export function selectionFor(element: Element): Selection | null {
  const root = rootOf(element) as WithSelection;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Takes an element; returns what is selected in its root, or null when nothing is. */
export function selectionIn(element: Element): StaticRange | Range | null {
  const selection = selectionFor(element);
  if (!selection) return null;
  const root = rootOf(element);
  if (root.nodeType === 11 && typeof selection.getComposedRanges === 'function') {
    return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null;
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** Takes a field's element; gives it focus without scrolling, unless it has it. */
export function focusField(element: HTMLElement): void {
  const { ownerDocument } = element;
  const focused = rootOf(element).activeElement === element && ownerDocument.hasFocus();
  if (focused) return;
  ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
}

/** Takes an editing host and a range in it; gives it focus and selects the range. */
export function setSelection(host: HTMLElement, range: Range): void {
  focusField(host);
  selectionFor(host)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}
