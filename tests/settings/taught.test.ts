import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellTaught, watchTaught } from '../../src/settings/taught';

beforeEach(() => fakeBrowser.reset());

it('tells each lesson to whoever listens, and nobody of other things', async () => {
  const ending = new AbortController();
  const heard = vi.fn();
  watchTaught(heard, ending.signal);
  await tellTaught();
  await tellTaught();
  await browser.storage.local.set({ nation: 'NI' });
  expect(heard).toHaveBeenCalledTimes(2);
  ending.abort();
  await tellTaught();
  expect(heard).toHaveBeenCalledTimes(2);
});

it('never fails, also where the browser will not store', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('Full.'));
  await expect(tellTaught()).resolves.toBeUndefined();
});

it('stops listening without a word where the browser has taken its storage away from the page', () => {
  const ending = new AbortController();
  const heard = vi.fn();
  watchTaught(heard, ending.signal);
  const { onChanged } = browser.storage;
  const { storage } = browser;
  Object.assign(browser, { storage: undefined });
  ending.abort();
  Object.assign(browser, { storage });
  expect(onChanged.hasListener(heard)).toBe(false);
});
