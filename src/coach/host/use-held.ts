import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Follows whether someone is in a box, with the pointer or the keyboard: it is let go when both have left.
 * @param onHeld told whenever one of them comes or goes, with whether either is there
 * @param ready whether the box is followed yet
 * @returns whether someone is in the box now
 */
export function useHeld(
  box: RefObject<HTMLElement | null>,
  onHeld: (held: boolean) => void,
  ready = true,
): () => boolean {
  const holders = useRef(new Set<'pointer' | 'keyboard'>());
  const tell = useRef(onHeld);
  tell.current = onHeld;

  // Before anything takes the focus: what is heard of later would be missed.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !ready) return;
    const ending = new AbortController();
    const { signal } = ending;
    const hold = (by: 'pointer' | 'keyboard', on: boolean) => () => {
      if (on) holders.current.add(by);
      else holders.current.delete(by);
      // A button that is gone from under the focus does not say that it lost it.
      if (!on && !element.matches(':focus-within')) holders.current.delete('keyboard');
      tell.current(holders.current.size > 0);
    };
    if (element.matches(':hover')) holders.current.add('pointer');
    if (element.matches(':focus-within')) holders.current.add('keyboard');
    element.addEventListener('pointerenter', hold('pointer', true), { signal });
    element.addEventListener('pointerleave', hold('pointer', false), { signal });
    element.addEventListener('focusin', hold('keyboard', true), { signal });
    element.addEventListener('focusout', hold('keyboard', false), { signal });
    return () => {
      ending.abort();
      holders.current.clear();
      tell.current(false);
    };
  }, [box, ready]);

  return () => holders.current.size > 0;
}
