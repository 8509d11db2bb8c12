import { isPresent } from './field';
import type { Field } from './types';

/**
 * Takes a field, whom to tell that it is no longer there to be written in, and the signal that ends it. An element
 * that is removed or hidden gets no blur in every browser, but its size becomes nothing.
 */
export function whenGone(field: Field, gone: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(() => {
    if (!isPresent(field)) gone();
  });
  for (const element of [field.element, ...field.frames]) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
}
