import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ELEMENTS, FAMILIES, NATIONS } from '../../src/review/types';
import { readSchool } from '../../src/settings/school';
import { CORNERS, DELAY } from '../../src/settings/settings';
import { SETTING_NAMES } from '../../src/settings/shape';

beforeEach(() => fakeBrowser.reset());

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
