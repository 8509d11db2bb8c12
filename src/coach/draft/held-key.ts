import type { Field } from '../../page/types';

/**
 * Keeps the repeats of a key that is held down from the page, until it is let go or another is pressed: a change
 * takes the focus to the letter, and a key that was pressed on a button of ours is not meant for it.
 */
export function dropRepeats({ element }: Field): void {
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const onKeyDown = (event: KeyboardEvent) => {
    // An editor may be told of its change by a key that nobody pressed.
    if (!event.isTrusted) return;
    if (!event.repeat) return ending.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const view of new Set([window, element.ownerDocument.defaultView ?? window])) {
    view.addEventListener('keydown', onKeyDown, options);
    view.addEventListener('keyup', (event) => event.isTrusted && ending.abort(), options);
  }
}
