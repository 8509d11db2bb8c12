import type { Field } from '../../page/types';

/**
 * Remembers where the caret is, before the keyboard steps out of a draft.
 * @returns what gives the focus and the caret back to the very place.
 */
export function keepCaret(field: Field): () => void {
  const { element } = field;
  if (element instanceof HTMLTextAreaElement) {
    // A textarea keeps its own selection; focus alone brings it back.
    return () => element.focus({ preventScroll: true });
  }
  const selection = element.ownerDocument.getSelection();
  const kept =
    selection?.anchorNode && selection.focusNode
      ? ([selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset] as const)
      : null;
  return () => {
    field.frames.at(-1)?.contentWindow?.focus();
    element.focus({ preventScroll: true });
    const inside = kept && element.contains(kept[0]) && element.contains(kept[2]);
    if (inside) element.ownerDocument.getSelection()?.setBaseAndExtent(...kept);
  };
}
