/** Pixels that the pointer moves before a press is a drag. */
const SLACK = 6;

/** What a dragged thing tells. */
export interface Dragged {
  /** Pixels from where it was taken up. */
  onMove(dx: number, dy: number): void;
  /** Let go, with the pointer at `at` in pixels of the viewport; null where the browser took the drag away. */
  onEnd(at: { readonly x: number; readonly y: number } | null): void;
}

/**
 * Lets the pointer drag a button. A press without a move stays a click, and a drag is none.
 * @param down the press that may become a drag
 */
export function followDrag(down: PointerEvent, { onMove, onEnd }: Dragged): void {
  const button = down.currentTarget;
  if (!(button instanceof HTMLElement) || down.button !== 0 || !down.isTrusted) return;
  const ending = new AbortController();
  const { signal } = ending;
  let dragging = false;
  // A quick pointer is off the button before its first move is told.
  button.setPointerCapture(down.pointerId);

  button.addEventListener(
    'pointermove',
    (event) => {
      const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (!dragging && Math.hypot(dx, dy) < SLACK) return;
      dragging = true;
      onMove(dx, dy);
    },
    { signal },
  );
  button.addEventListener(
    'pointerup',
    (event) => {
      ending.abort();
      if (!dragging) return;
      swallowClick(button);
      onEnd({ x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  button.addEventListener(
    'pointercancel',
    () => {
      ending.abort();
      if (dragging) onEnd(null);
    },
    { signal },
  );
}

/** The click that follows a drag is not meant as one. It comes at once or, where the pointer is a finger, never. */
function swallowClick(button: HTMLElement): void {
  const swallow = (click: Event) => click.stopImmediatePropagation();
  button.addEventListener('click', swallow, { capture: true });
  setTimeout(() => button.removeEventListener('click', swallow, { capture: true }));
}
