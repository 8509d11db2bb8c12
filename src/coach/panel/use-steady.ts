import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps a box as tall as it is while someone reads in it, with the pointer or the keyboard:
 * what arrives meanwhile goes into its scrolling, and nothing moves under their eyes.
 * @param ready whether there is something to read yet; until then the box grows as it likes
 * @returns whether someone is reading now
 */
export function useSteady(box: RefObject<HTMLElement | null>, ready: boolean): () => boolean {
  const held = useRef(new Set<'pointer' | 'keyboard'>());

  useEffect(() => {
    const element = box.current;
    if (!element || !ready) return;
    const ending = new AbortController();
    const { signal } = ending;
    const hold = (by: 'pointer' | 'keyboard', on: boolean) => () => {
      if (on) held.current.add(by);
      else held.current.delete(by);
      element.style.height = held.current.size > 0 ? `${element.offsetHeight}px` : '';
    };
    if (element.matches(':hover')) held.current.add('pointer');
    if (element.matches(':focus-within')) held.current.add('keyboard');
    element.addEventListener('pointerenter', hold('pointer', true), { signal });
    element.addEventListener('pointerleave', hold('pointer', false), { signal });
    element.addEventListener('focusin', hold('keyboard', true), { signal });
    element.addEventListener('focusout', hold('keyboard', false), { signal });
    return () => ending.abort();
  }, [box, ready]);

  return () => held.current.size > 0;
}
