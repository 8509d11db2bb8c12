import type { Field } from '../types';

export interface MoveListener {
  /** What the field shows may have moved: scrolled, resized, or pushed by the page around it. */
  moved(): void;
  /** The field or its window has another size; told before `moved`. */
  resized(): void;
}

/** Tells when what a field shows may have moved. Ends with the signal. */
export function watchMoves(field: Field, listener: MoveListener, signal: AbortSignal): void {
  const onMove = (): void => listener.moved();
  const onResize = (): void => {
    listener.resized();
    listener.moved();
  };
  const elements = [field.element, ...field.frames];
  const options = { capture: true, passive: true, signal };
  for (const { ownerDocument } of elements) {
    ownerDocument.addEventListener('scroll', onMove, options);
    ownerDocument.defaultView?.addEventListener('resize', onResize, { passive: true, signal });
  }
  // Scrolling inside a shadow root stays inside it.
  const root = field.element.getRootNode();
  if (root.nodeType === 11) root.addEventListener('scroll', onMove, options);
  const sizes = new ResizeObserver(onResize);
  for (const element of elements) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  // The body of a frame is cut by the frame, whose shifts are what counts.
  for (const element of elements) if (element.localName !== 'body') watchShift(element, onMove, signal);
}

/**
 * A box that is pushed sends no event. An observer whose frame is drawn exactly around the box speaks as soon
 * as the box leaves it; then the frame is drawn again.
 */
function watchShift(element: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  let redraw: ReturnType<typeof setTimeout> | null = null;

  function draw(): void {
    redraw = null;
    observer?.disconnect();
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (signal.aborted || width === 0 || height === 0) return;
    const root = element.ownerDocument.documentElement;
    const inset = [top, root.clientWidth - right, root.clientHeight - bottom, left];
    const rootMargin = inset.map((side) => `${-Math.floor(side)}px`).join(' ');
    let first = true;
    observer = new IntersectionObserver(
      () => {
        // The first word after drawing only says how things stand.
        if (first) first = false;
        else {
          onMove();
          redraw ??= setTimeout(settle, 100);
        }
      },
      { root: element.ownerDocument, rootMargin, threshold: [0.97, 1] },
    );
    observer.observe(element);
  }

  // What came to lie elsewhere, or was uncovered, since the frame was last drawn, nobody has told of.
  function settle(): void {
    onMove();
    draw();
  }

  const options = { capture: true, passive: true, signal };
  const drawLater = (): void => {
    redraw ??= setTimeout(settle, 200);
  };
  element.ownerDocument.addEventListener('scroll', drawLater, options);
  element.ownerDocument.defaultView?.addEventListener('resize', drawLater, options);
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    if (redraw !== null) clearTimeout(redraw);
  });
  draw();
}
