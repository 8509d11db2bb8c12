import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import messages from '../../public/_locales/en_GB/messages.json';

/** Makes the browser of the tests speak the messages of the real one. */
export function speakEnglish(): void {
  const said: Record<string, { message: string }> = messages;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name: string, fills?: unknown) => {
    const list = Array.isArray(fills) ? fills : [fills];
    return (said[name]?.message ?? '').replace(/\$(\d)/gu, (_, place) => String(list[Number(place) - 1]));
  });
}
