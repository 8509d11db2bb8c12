import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tellSites, whenSiteLeft } from '../../src/wire/site-left';

type Heard = (message: unknown) => unknown;

/** A page at `here`, with what it hears. */
function pageAt(here: string) {
  const listening = new Set<Heard>();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((heard) => {
    listening.add(heard as Heard);
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((heard) => {
    listening.delete(heard as Heard);
  });
  const ending = new AbortController();
  const left = vi.fn();
  whenSiteLeft((origin) => origin === here, left, ending.signal);
  const say = (message: unknown) => {
    for (const heard of listening) heard(message);
  };
  return { left, ending, listening, say };
}

describe('a page that hears at which sites the coach may be', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('is left once its own is none of them, and listens no more', () => {
    const { left, listening, say } = pageAt('https://a.example/*');
    say({ type: 'sites', origins: ['https://b.example/*', 'https://a.example/*'] });
    expect(left).not.toHaveBeenCalled();
    say({ type: 'sites', origins: ['https://b.example/*'] });
    say({ type: 'sites', origins: [] });
    expect(left).toHaveBeenCalledTimes(1);
    expect(listening.size).toBe(0);
  });

  it('is not left for nonsense, nor for another question', () => {
    const { left, say } = pageAt('https://a.example/*');
    for (const message of [null, 'sites', { type: 'standing' }, { type: 'sites', origins: 'none' }])
      say(message);
    expect(left).not.toHaveBeenCalled();
  });

  it('listens no more when the coach is gone for another reason', () => {
    const { ending, listening } = pageAt('https://a.example/*');
    expect(listening.size).toBe(1);
    ending.abort();
    expect(listening.size).toBe(0);
  });
});

describe('the background that tells of it', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('tells every tab, also past those where nobody listens', async () => {
    vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 1 }, { id: 2 }, {}] as never);
    const sent = vi.fn(async (id: number) => {
      if (id === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sent as never);
    await tellSites(['https://a.example/*']);
    const message = { type: 'sites', origins: ['https://a.example/*'] };
    expect(sent.mock.calls).toEqual([
      [1, message],
      [2, message],
    ]);
  });
});
