import type { Audience } from '../../review/types';
import { openLine } from '../../wire/line';
import { isWoken, nameOf } from '../draft/letter-name';
import type { Letter } from './letter';

/** What may tell of other recipients, or come right before a letter is sent. */
const HINTS = ['input', 'focusin', 'focusout', 'pointerover'] as const;
/** A review takes a few milliseconds; one that took so long is of no use any more. */
const PATIENCE = 5000;
/** Letters that are being read anew, with those that they are read for. */
const underWay = new WeakMap<HTMLElement, Audience>();

/** Who reads a letter as its page stands now; null where its review thinks of the same. */
export function otherReaders(letter: Letter): Audience | null {
  if (isWoken(letter)) return null;
  const now = letter.readersNow();
  return now && now !== letter.readers ? now : null;
}

/**
 * Has a letter read anew once others are to read it than when it was read last: somebody may be added to those that
 * it goes to when its writer has long left it. Follows what the writer does outside the letter, until `signal` aborts.
 */
export function followReaders(view: Window, letterNow: () => Letter | null, signal: AbortSignal): void {
  const heard = (event: Event): void => {
    const letter = letterNow();
    if (!letter || event.composedPath().includes(letter.field.element)) return;
    const readers = otherReaders(letter);
    if (!readers || letter.askAgain()) return;
    if (underWay.get(letter.field.element) !== readers) readAnew(letter, readers);
  };
  for (const type of HINTS) view.addEventListener(type, heard, { capture: true, passive: true, signal });
}

/** Asks for a review on a line of its own: that of the letter was closed when the writer left it. */
function readAnew(letter: Letter, readers: Audience): void {
  const { element } = letter.field;
  underWay.set(element, readers);
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, PATIENCE);
  ending.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    underWay.delete(element);
  });
  const line = openLine(
    {
      onReview(answered) {
        end();
        letter.hear(answered, readers);
      },
      onFailed: end,
      onAgain: () => undefined,
    },
    ending.signal,
  );
  line.ask(letter.text, readers, nameOf(letter));
}
