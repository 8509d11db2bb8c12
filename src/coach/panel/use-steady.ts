import type { RefObject } from 'preact';
import { useHeld } from '../host/use-held';

/**
 * Keeps a box as tall as it is while someone reads in it, with the pointer or the keyboard:
 * what arrives meanwhile goes into its scrolling, and nothing moves under their eyes.
 * @param ready whether there is something to read yet; until then the box grows as it likes
 * @returns whether someone is reading now
 */
export function useSteady(box: RefObject<HTMLElement | null>, ready: boolean): () => boolean {
  const keep = (held: boolean) => {
    if (box.current) box.current.style.height = held ? `${box.current.offsetHeight}px` : '';
  };
  return useHeld(box, keep, ready);
}
