import type { Session } from '../draft/session';
import type { Held } from '../draft/sight';

/**
 * How the question ended. `elsewhere`: the writer pressed something outside it. `gone`: it was taken away
 * unanswered. `again`: it is asked anew.
 */
export type Answer = 'send' | 'look' | 'elsewhere' | 'gone' | 'again';

/**
 * Asks the one small question before a letter goes.
 * @param isOurs whether an event happened in what the coach itself draws
 * @param answered told once, when the question is there no more
 */
export function ask(
  { sight, field }: Session,
  { concerns, button }: Pick<Held, 'concerns' | 'button'>,
  isOurs: (target: EventTarget | null) => boolean,
  answered: (answer: Answer) => void,
): void {
  const ending = new AbortController();
  const end = (answer: Answer) => {
    if (ending.signal.aborted) return;
    ending.abort();
    if (sight.held.peek() === held) sight.held.value = null;
    answered(answer);
  };
  const held: Held = { concerns, button, send: () => end('send'), look: () => end('look') };
  sight.card.value = null;
  sight.held.value = held;
  const stop = sight.held.subscribe((now) => {
    if (now !== held) end(now ? 'again' : 'gone');
  });
  ending.signal.addEventListener('abort', stop);

  const pressed = (event: Event) => {
    if (event.isTrusted && !isOurs(event.target)) end('elsewhere');
  };
  // What is pressed in the frame of a letter is heard only there.
  for (const { ownerDocument } of [button, field.element, ...field.frames]) {
    const options = { capture: true, passive: true, signal: ending.signal };
    ownerDocument.defaultView?.addEventListener('pointerdown', pressed, options);
  }
}
