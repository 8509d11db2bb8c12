const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

export interface PressListener {
  /** The button that is watched; null where there is none. */
  button(): HTMLElement | null;
  /** Where Ctrl+Enter, or Cmd+Enter, presses the button too; null where it does not. */
  field(): HTMLElement | null;
  /** Somebody presses it. Returns whether the press is kept from the page, all of it. */
  onPress(): boolean;
}

/**
 * Watches the presses of one button of the page, before the page hears of them.
 * Takes the window whose events are watched, whom to tell, and the signal that ends it.
 */
export function watchPress(view: Window, listener: PressListener, signal: AbortSignal): void {
  // One press is many events: what was decided at its first one holds until the next press begins.
  let kept = false;

  const heard = (event: Event): void => {
    if (!event.isTrusted) return;
    const byKey = event instanceof KeyboardEvent;
    if (byKey && !isPress(event)) return;
    if (event.type === 'keyup') view.removeEventListener('keyup', heard, { capture: true });
    const withCtrl = byKey && (event.ctrlKey || event.metaKey);
    const on = withCtrl ? listener.field() : listener.button();
    if (!on || !event.composedPath().includes(on)) return;
    const begins = event.type === 'pointerdown' || event.type === 'keydown' || isBareClick(event);
    if (begins && !(byKey && event.repeat)) kept = listener.onPress();
    if (!kept) return;
    // Only the release of a key that was kept matters: to hear every key twice would slow who types fast.
    if (event.type === 'keydown') view.addEventListener('keyup', heard, { capture: true, signal });
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  for (const type of [...POINTER, 'keydown'] as const) {
    view.addEventListener(type, heard, { capture: true, signal });
  }
}

function isPress({ isComposing, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !isComposing && (key === 'Enter' || (key === ' ' && !ctrlKey && !metaKey));
}

/** A click that nothing led up to: a screen reader, or a voice, pressed the button. */
function isBareClick(event: Event): boolean {
  return event.type === 'click' && event instanceof MouseEvent && event.detail === 0;
}
