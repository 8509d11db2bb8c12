import * as v from 'valibot';
import { browser } from 'wxt/browser';

const told = v.object({ type: v.literal('sites'), origins: v.array(v.string()) });

/**
 * Tells every open page at which sites the coach may still be. All tabs are told: of those that it must leave, the
 * browser no longer says where they are.
 */
export async function tellSites(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = { type: 'sites', origins: [...origins] };
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => undefined)),
  );
}

/**
 * Calls `leave`, once, when no site that the coach may be at is this page's, which `isHere` says of each.
 * Until `signal` aborts.
 */
export function whenSiteLeft(
  isHere: (origin: string) => boolean,
  leave: () => void,
  signal: AbortSignal,
): void {
  // Held on to: after the extension was reloaded under the page, it is no longer to be had from `browser`.
  const { onMessage } = browser.runtime;
  const heard = (message: unknown) => {
    if (v.is(told, message) && !message.origins.some(isHere)) {
      onMessage.removeListener(heard);
      leave();
    }
    return false;
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard));
}
