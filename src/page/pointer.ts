import { type Box, holdsPoint } from './geometry/box';
import type { Field, Mark } from './types';

/** How long the pointer rests before it means something, in milliseconds. */
const REST = 150;

/**
 * Tells on which mark the pointer comes to rest, and when it leaves it. Takes the field, the marks as they
 * stand, and how to measure one in the field's own viewport. Ends with the signal.
 */
export function watchPointer(
  field: Field,
  marks: () => readonly Mark[],
  measure: (mark: Mark) => readonly Box[],
  onRest: (mark: Mark | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let point: { x: number; y: number } | null = null;
  let resting: Mark | null = null;

  function rest(): void {
    timer = null;
    const mark = point && marks().find((one) => holdsPoint(measure(one), point?.x ?? 0, point?.y ?? 0));
    if (mark?.id === resting?.id) return;
    resting = mark ?? null;
    onRest(resting);
  }

  function restart(next: { x: number; y: number } | null): void {
    point = next;
    if (timer !== null) clearTimeout(timer);
    timer = next || resting ? setTimeout(rest, REST) : null;
  }

  const { element } = field;
  // The body of a frame may end long before the frame does.
  const surface = element.localName === 'body' ? element.ownerDocument : element;
  const options = { passive: true, signal };
  surface.addEventListener(
    'pointermove',
    (event) => {
      const { clientX, clientY, buttons } = event as PointerEvent;
      restart(buttons === 0 ? { x: clientX, y: clientY } : null);
    },
    options,
  );
  surface.addEventListener('pointerleave', () => restart(null), options);
  surface.addEventListener('pointerdown', () => restart(null), options);
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });
}
