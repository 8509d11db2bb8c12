import { browser } from 'wxt/browser';

/** What changed, by name, and in which of the browser's storages. */
export type HeardChange = (changes: Record<string, unknown>, area: string) => void;

/**
 * Calls `heard` at every change of what is stored, until `signal` aborts.
 * The event is held on to: once the extension was reloaded under a page, `browser.storage` is gone from it, and
 * to ask for it again in order to stop listening threw in the writer's page.
 */
export function hearStoredChanges(heard: HeardChange, signal: AbortSignal): void {
  const { onChanged } = browser.storage;
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
}
