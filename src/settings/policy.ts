import { browser } from 'wxt/browser';

type Policy = Record<string, unknown>;

/** Milliseconds after which a browser that does not say what the school has set is not waited for. */
const PATIENCE = 1000;
/** The same, once it has not said it: nobody is kept waiting twice. */
const NO_PATIENCE = 50;

let known: Policy = {};
let silent = false;
const waiting = new Set<() => void>();

/**
 * What the school has set through the browser, unread; empty without a policy. After an update Chromium may take
 * half a minute to say it: until then it is what was known before, and `hearLatePolicy` tells when it is there.
 */
export function readPolicy(): Promise<Policy> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => {
        silent = true;
        resolve(known);
      },
      silent ? NO_PATIENCE : PATIENCE,
    );
    void askBrowser().then((policy) => {
      clearTimeout(timer);
      known = policy;
      resolve(policy);
      if (!silent) return;
      silent = false;
      for (const heard of waiting) heard();
    });
  });
}

/** Calls `heard` when a policy has come that was not waited for, until `signal` aborts. */
export function hearLatePolicy(heard: () => void, signal: AbortSignal): void {
  waiting.add(heard);
  signal.addEventListener('abort', () => waiting.delete(heard));
}

async function askBrowser(): Promise<Policy> {
  // Firefox rejects where no policy is installed; fakes and old browsers have no such area.
  const policy = await Promise.resolve()
    .then(() => browser.storage.managed.get<Policy>(null))
    .catch(() => ({}));
  return policy ?? {};
}
