import * as v from 'valibot';
import { browser } from 'wxt/browser';

const question = v.object({ type: v.literal('standing') });
const answerShape = v.pipe(v.string(), v.maxLength(300));

/** Answers the popup's question how this page's draft stands. Pages without a draft stay silent. */
export function answerStanding(standing: () => string | null, signal: AbortSignal): void {
  const heard = (message: unknown, _from: unknown, reply: (answer: string) => void) => {
    const stands = v.is(question, message) ? standing() : null;
    if (stands !== null) reply(stands);
    return false;
  };
  // Held on to: after the extension was reloaded under the page, it is no longer to be had from `browser`.
  const { onMessage } = browser.runtime;
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard));
}

/**
 * Asks a tab how its draft stands.
 * @returns its words, or null where there is no draft or no coach.
 */
export async function askStanding(tabId: number): Promise<string | null> {
  const answered: unknown = await browser.tabs.sendMessage(tabId, { type: 'standing' }).catch(() => null);
  return v.is(answerShape, answered) ? answered : null;
}
