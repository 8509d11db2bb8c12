import { browser } from 'wxt/browser';
import { hearStoredChanges } from './stored-changes';

/** Changes with everything that the coach is taught. It says nothing of what that was. */
const NAME = 'taught';

/**
 * Tells every open page that the coach was taught something, so that it reads its draft anew.
 * It goes through storage because the background, and with it every line to a page, may be asleep.
 */
export async function tellTaught(): Promise<void> {
  await browser.storage.local.set({ [NAME]: crypto.randomUUID() }).catch(() => undefined);
}

/** Calls `listener` whenever the coach was taught something in any window, until `signal` aborts. */
export function watchTaught(listener: () => void, signal: AbortSignal): void {
  hearStoredChanges((changes, area) => {
    if (area === 'local' && NAME in changes) listener();
  }, signal);
}
