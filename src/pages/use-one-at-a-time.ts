import { useRef } from 'preact/hooks';

/**
 * For what must not be begun again before it has ended, as erasing: a press meanwhile is dropped.
 * The button itself stays as it is, or it would lose the focus.
 * @returns what runs an act, or leaves it
 */
export function useOneAtATime(): (act: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);
  return async (act) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await act();
    } finally {
      busy.current = false;
    }
  };
}
