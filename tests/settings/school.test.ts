import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ELEMENTS, FAMILIES, NATIONS } from '../../src/review/types';
import { readSchool, watchSchool } from '../../src/settings/school';
import { CORNERS, DELAY } from '../../src/settings/settings';
import { SETTING_NAMES } from '../../src/settings/shape';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('words and phrases for all staff', () => {
  it('are none without a policy', async () => {
    expect(await readSchool()).toEqual({ words: [], phrases: [] });
  });

  it('are those that make sense', async () => {
    await browser.storage.managed.set({
      words: [
        { word: ' Forest  School ' },
        { word: '' },
        'pta',
        { word: 'PTA', treat: 'mark', meaning: 'group' },
      ],
      phrases: [
        { element: 'contact', text: 'Ring me.' },
        { element: 'joy', text: 'Yes.' },
      ],
    });
    expect(await readSchool()).toEqual({
      words: [
        { word: 'forest school', treat: 'leave' },
        { word: 'pta', treat: 'mark', meaning: 'group' },
      ],
      phrases: [{ element: 'contact', text: 'Ring me.' }],
    });
  });

  it('are none where the policy holds something else', async () => {
    await browser.storage.managed.set({ words: 'all', phrases: 3 });
    expect(await readSchool()).toEqual({ words: [], phrases: [] });
  });
});

describe('who listens to what the school gives', () => {
  // A policy that is long in coming is not waited for; here the clock stands still, however busy the machine is.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('hears of it at once, and of every change', async () => {
    const ending = new AbortController();
    const heard = vi.fn();
    watchSchool(heard, ending.signal);
    await settled();
    expect(heard).toHaveBeenLastCalledWith({ words: [], phrases: [] });
    await browser.storage.managed.set({ words: [{ word: 'PTA' }] });
    await settled();
    expect(heard).toHaveBeenLastCalledWith(schoolOf('pta'));
    ending.abort();
  });

  it('hears nothing more once they have stopped listening while it was read', async () => {
    const answers = answerLater();
    const ending = new AbortController();
    const heard = vi.fn();
    watchSchool(heard, ending.signal);
    await settled();
    ending.abort();
    answers[0]?.({ words: [{ word: 'PTA' }] });
    await settled();
    expect(answers).toHaveLength(1);
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears it as it is last, though an earlier answer comes later', async () => {
    const answers = answerLater();
    const ending = new AbortController();
    const heard = vi.fn();
    watchSchool(heard, ending.signal);
    await browser.storage.managed.set({ words: [{ word: 'PTFA' }] });
    await settled();
    expect(answers).toHaveLength(2);
    answers[1]?.({ words: [{ word: 'PTFA' }] });
    answers[0]?.({ words: [{ word: 'PTA' }] });
    await settled();
    expect(heard).toHaveBeenCalledExactlyOnceWith(schoolOf('ptfa'));
    ending.abort();
  });
});

const schoolOf = (word: string) => ({ words: [{ word, treat: 'leave' }], phrases: [] });

/** All that was promised and can be kept without a clock has been. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A policy that is told only when the test says so. Returns what answers each question. */
function answerLater(): ((policy: Record<string, unknown>) => void)[] {
  const answers: ((policy: Record<string, unknown>) => void)[] = [];
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(
    () => new Promise<Record<string, unknown>>((resolve) => answers.push(resolve)),
  );
  return answers;
}

describe('the schema that Chromium checks a policy with', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  it('knows every setting but the pause, and the words and phrases', () => {
    const settings = SETTING_NAMES.filter((name) => name !== 'pausedUntil');
    expect(Object.keys(properties).sort()).toEqual([...settings, 'words', 'phrases'].sort());
  });

  it('allows what the settings allow', () => {
    expect(properties.nation.enum).toEqual(NATIONS);
    expect(properties.familiesOff.items.enum).toEqual(FAMILIES);
    expect(properties.corner.enum).toEqual(CORNERS);
    expect(properties.phrases.items.properties.element.enum).toEqual(ELEMENTS);
    expect([properties.delay.minimum, properties.delay.maximum]).toEqual([DELAY.least, DELAY.most]);
  });
});
