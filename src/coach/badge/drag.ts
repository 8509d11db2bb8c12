/** Pixels that the pointer moves before a press is a drag. */
const SLACK = 6;

/** What a dragged thing tells. */
export interface Dragged {
  /** Pixels from where it was taken up. */
  onMove(dx: number, dy: number): void;
  /** Let go, with the pointer at these pixels of the viewport. */
  onDrop(x: number, y: number): void;
}

/**
 * Lets the pointer drag a button. A press without a move stays a click, and a drag is none.
 * @param down the press that may become a drag
 */
export function followDrag(down: PointerEvent, { onMove, onDrop }: Dragged): void {
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
  const end = (event: PointerEvent) => {
    ending.abort();
    if (!dragging) return;
    // The click that follows a drag is not meant as one.
    button.addEventListener('click', (click) => click.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
    onDrop(event.clientX, event.clientY);
  };
  button.addEventListener('pointerup', end, { signal });
  button.addEventListener('pointercancel', () => ending.abort(), { signal });
}
