import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { firefoxUnderTest } from '../e2e/under-test';
import { openFirefox, openOwnPage } from '../editors/open-firefox';
import { wordsOf } from './firefox-test';

/** Where Firefox reads what an administrator has set, on Linux. Only root may write there. */
const POLICY = '/etc/firefox/policies/policies.json';
/** An id of its own: the policy must not reach the browsers of other tests. */
const ADDON = 'alongside-school@example.org';

const SET = {
  nation: 'Scotland',
  lastLook: true,
  words: [{ word: 'Acorns', treat: 'mark', meaning: 'our breakfast club' }],
  phrases: [{ element: 'contact', text: 'Ring the office on [number].' }],
};

test('a school sets values in Firefox that staff see as set', async () => {
  test.skip(process.getuid?.() !== 0, 'Only root may set a policy of this machine.');
  test.skip(existsSync(POLICY), 'This machine has a policy of its own.');
  const folder = mkdtempSync(join(tmpdir(), 'alongside-school-'));
  cpSync(firefoxUnderTest(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.browser_specific_settings.gecko.id = ADDON;
  writeFileSync(file, JSON.stringify(manifest));
  mkdirSync(dirname(POLICY), { recursive: true });
  writeFileSync(POLICY, JSON.stringify({ policies: { '3rdparty': { Extensions: { [ADDON]: SET } } } }));
  const browser = await openFirefox({ folder, addon: ADDON }).finally(() => rmSync(POLICY, { force: true }));
  try {
    const tab = await browser.newPage();
    await openOwnPage(tab, 'options');
    await expect.poll(() => wordsOf(tab)).toMatch(/acorns – our breakfast club/);
    expect(await wordsOf(tab)).toContain('Ring the office on [number].');
    expect((await wordsOf(tab)).match(/Set by your school/g)?.length).toBeGreaterThanOrEqual(3);
    const nation = await tab.$eval('select', ({ value, disabled }) => ({ value, disabled }));
    expect(nation).toEqual({ value: 'Scotland', disabled: true });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
