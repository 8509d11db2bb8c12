import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Sight } from '../draft/sight';

/**
 * Takes the focus when the keyboard asks to step in.
 * @param first selects what is focused inside the box; without it, the first button
 * @param mine whether this box is the one to step into now
 */
export function useStepIn(
  sight: Sight,
  box: RefObject<HTMLElement | null>,
  first: string,
  mine: () => boolean,
): void {
  const asked = sight.stepIn.value;
  useLayoutEffect(() => {
    if (!asked || !mine()) return;
    sight.stepIn.value = false;
    const at = box.current?.querySelector<HTMLElement>(first) ?? box.current?.querySelector('button');
    at?.focus({ preventScroll: true });
  });
}
