import { browser } from 'wxt/browser';

const ending = new AbortController();

/** Aborts when the extension was updated or removed under this page: nothing will ever answer here again. */
export const extensionGone: AbortSignal = ending.signal;

/**
 * Looks whether the extension is gone: its script keeps running in the page, but the browser no longer knows
 * whose it is. To be called where the wire breaks and where the writer acts, because no event tells.
 */
export function lookIfGone(): boolean {
  if (browser.runtime?.id) return false;
  ending.abort();
  return true;
}
