import { browser } from 'wxt/browser';

/** What the school has set through the browser, unread; empty without a policy. */
export async function readPolicy(): Promise<Record<string, unknown>> {
  // Firefox rejects where no policy is installed; fakes and old browsers have no such area.
  const policy = await Promise.resolve()
    .then(() => browser.storage.managed.get<Record<string, unknown>>(null))
    .catch(() => ({}));
  return policy ?? {};
}
