import { browser } from 'wxt/browser';

/**
 * Asks the browser for leave to sit at these sites. It asks only in a click, before anything is waited for.
 * @returns whether it was given; a browser that a school keeps from giving it says no
 */
export async function askLeave(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Gives leave back. The browser tells the background, which sends the coach away from pages that are open. */
export async function giveBackLeave(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] }).catch(() => undefined);
}

/** Whether the coach has leave to sit at all of these sites. */
export async function hasLeave(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] }).catch(() => false);
}

/** Calls `listener` whenever leave was given or taken back, in any window, until `signal` aborts. */
export function watchLeave(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
