import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrate } from '../../src/settings/migrations';
import {
  changeSettings,
  chosenSettings,
  fixedByPolicy,
  forgetSettings,
  migrateSettings,
  readSettings,
  watchSettings,
} from '../../src/settings/settings';
import { sensible, VERSION } from '../../src/settings/shape';

const USUAL = {
  nation: 'England',
  familiesOff: [],
  delay: 400,
  sitesOff: [],
  lastLook: false,
  pausedUntil: 0,
  corner: 'bottom-right',
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the usual ones at first', async () => {
    expect(await readSettings()).toEqual(USUAL);
  });

  it('are what was chosen, each for itself', async () => {
    await changeSettings({ nation: 'Wales' });
    await changeSettings({ familiesOff: ['command'] });
    expect(await readSettings()).toEqual({ ...USUAL, nation: 'Wales', familiesOff: ['command'] });
  });

  it('replace only the value that makes no sense', () => {
    const damaged = {
      nation: 'Atlantis',
      delay: -5,
      familiesOff: 'all',
      sitesOff: ['a.org'],
      lastLook: true,
    };
    expect(sensible(damaged)).toEqual({ ...USUAL, sitesOff: ['a.org'], lastLook: true });
  });

  it('are the usual ones where the browser refuses to read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('No.'));
    expect(await readSettings()).toEqual(USUAL);
  });

  it('are forgotten in one step, and come back in one', async () => {
    await changeSettings({ nation: 'Wales', delay: 1000 });
    const bringBack = await forgetSettings();
    expect(await readSettings()).toEqual(USUAL);
    await bringBack();
    expect(await readSettings()).toEqual({ ...USUAL, nation: 'Wales', delay: 1000 });
  });

  it('can be shared where they were chosen, without the pause', async () => {
    await changeSettings({ nation: 'NI', pausedUntil: 5 });
    expect(await chosenSettings()).toEqual({ nation: 'NI' });
  });

  it('tell when they change, until nobody listens', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, ending.signal);
    await changeSettings({ nation: 'NI' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ ...USUAL, nation: 'NI' }));
    await browser.storage.local.set({ somethingElse: 1 });
    ending.abort();
    await changeSettings({ nation: 'Scotland' });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are told to nobody who stopped listening while they were read', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, ending.signal);
    const answers = answerLater();
    await changeSettings({ nation: 'NI' });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    ending.abort();
    answers[0]?.({ nation: 'NI' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).not.toHaveBeenCalled();
  });

  it('are told as they are last, though an earlier answer comes later', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, ending.signal);
    const answers = answerLater();
    await changeSettings({ nation: 'NI' });
    await changeSettings({ nation: 'Wales' });
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ nation: 'Wales' });
    answers[0]?.({ nation: 'NI' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...USUAL, nation: 'Wales' });
    ending.abort();
  });
});

/** Storage that answers only when told to. Returns what answers each question. */
function answerLater(): ((stored: Record<string, unknown>) => void)[] {
  const answers: ((stored: Record<string, unknown>) => void)[] = [];
  vi.spyOn(browser.storage.local, 'get').mockImplementation(
    () => new Promise<Record<string, unknown>>((resolve) => answers.push(resolve)),
  );
  return answers;
}

describe('a policy of the school', () => {
  it('comes before what was chosen, and only where it makes sense', async () => {
    await browser.storage.managed.set({
      nation: 'Scotland',
      delay: 'soon',
      lastLook: true,
      other: 1,
      pausedUntil: 9e15,
    });
    await changeSettings({ nation: 'Wales', delay: 1000 });
    expect(await readSettings()).toEqual({ ...USUAL, nation: 'Scotland', delay: 1000, lastLook: true });
    expect([...(await fixedByPolicy())].sort()).toEqual(['lastLook', 'nation']);
  });

  it('is none where the browser has none', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await readSettings()).toEqual(USUAL);
    expect((await fixedByPolicy()).size).toBe(0);
  });

  it('is not waited for without end, and counts as soon as it comes', async () => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, ending.signal);
    const policy = { nation: 'Scotland' };
    const answers: ((policy: unknown) => void)[] = [];
    const asked = vi.spyOn(browser.storage.managed, 'get');
    asked.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const read = readSettings();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await read).toEqual(USUAL);
    const again = readSettings();
    await vi.advanceTimersByTimeAsync(50);
    expect(await again).toEqual(USUAL);
    expect(heard).not.toHaveBeenCalled();

    asked.mockResolvedValue(policy as never);
    for (const answer of answers) answer(policy);
    await vi.runAllTimersAsync();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...USUAL, nation: 'Scotland' });
    ending.abort();
    vi.useRealTimers();
  });
});

describe('what an older version stored', () => {
  const steps = [
    (stored: Record<string, unknown>) => ({ ...stored, nation: stored.country }),
    (stored: Record<string, unknown>) => ({ ...stored, delay: Number(stored.delay) * 1000 }),
  ];

  it('takes every step from where it is', () => {
    expect(migrate({ country: 'Wales', delay: 1 }, steps, 2)).toMatchObject({
      version: 2,
      nation: 'Wales',
      delay: 1000,
    });
    expect(migrate({ version: 1, nation: 'NI', delay: 2 }, steps, 2)).toEqual({
      version: 2,
      nation: 'NI',
      delay: 2000,
    });
  });

  it('is left alone when it is of today, or of a newer version', () => {
    expect(migrate({ version: 2, delay: 5 }, steps, 2)).toBeNull();
    expect(migrate({ version: 9, delay: 5 }, steps, 2)).toBeNull();
  });

  it('counts as the oldest when its version makes no sense', () => {
    expect(migrate({ version: 'x', country: 'NI', delay: 1 }, steps, 2)).toMatchObject({ nation: 'NI' });
  });

  it('is brought up to date in storage, losing nothing', async () => {
    await browser.storage.local.set({ nation: 'NI', lastLook: true });
    await migrateSettings();
    expect(await browser.storage.local.get('version')).toEqual({ version: VERSION });
    expect(await readSettings()).toEqual({ ...USUAL, nation: 'NI', lastLook: true });
  });
});
