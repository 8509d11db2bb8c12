import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extensionId } from '../../scripts/machine/extension';
import { CoachPage } from './coach-page';
import { expect, test } from './fixtures';
import { openBrowser } from './open-browser';
import { underTest } from './under-test';

/** Where Debian's Chromium reads what an administrator has set. Only root may write there. */
const POLICY = '/etc/chromium/policies/managed/alongside-test.json';

const SET = {
  nation: 'Scotland',
  familiesOff: ['command'],
  sitesOff: ['teach.classdojo.com'],
  words: [{ word: 'Acorns', treat: 'mark', meaning: 'our breakfast club' }],
  phrases: [{ element: 'contact', text: 'Ring the office on [number].' }],
};

/** The extension under an id of its own: the policy must not reach the browsers of other tests. */
function underAnotherId(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-school-'));
  cpSync(underTest(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), key }));
  return folder;
}

test('a school sets values that staff see as set, and gives them words and phrases', async ({ pages }) => {
  test.skip(process.getuid?.() !== 0, 'Only root may set a policy of this machine.');
  const folder = underAnotherId();
  mkdirSync(dirname(POLICY), { recursive: true });
  writeFileSync(POLICY, JSON.stringify({ '3rdparty': { extensions: { [extensionId(folder)]: SET } } }));
  try {
    const { context, id, close } = await openBrowser({ folder });
    const options = context.pages()[0] ?? (await context.newPage());
    await options.goto(`chrome-extension://${id}/options.html`);
    const nation = options.getByLabel('Where your school is');
    await expect(nation).toBeDisabled();
    await expect(nation).toHaveValue('Scotland');
    await expect(options.getByText('acorns – our breakfast club')).toBeVisible();
    await expect(options.getByText('Ring the office on [number].')).toBeVisible();
    expect(await options.getByText('Set by your school').count()).toBeGreaterThanOrEqual(3);
    await expect(options.getByLabel('How soon to read')).toBeEnabled();
    const classDojo = options.getByRole('switch', { name: 'ClassDojo Your school has set this.' });
    await expect(classDojo).toBeDisabled();
    await expect(classDojo).not.toBeChecked();
    await expect(options.getByRole('switch', { name: 'Class Charts', exact: true })).toBeEnabled();

    await options.goto(pages.page('<textarea rows="8" cols="60"></textarea>'));
    await options.locator('textarea').click();
    await options.keyboard.type('Sam goes to Acorns. You must reply.');
    const marks = await new CoachPage(options).marks(1);
    expect(marks.map(({ text }) => text)).toEqual(['Acorns']);
    await close();
  } finally {
    rmSync(POLICY, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});
