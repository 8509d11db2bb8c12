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
  sitesOff: ['teach.classdojo.com', 'oak-primary.uk.arbor.sc'],
  corner: 'top-left',
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
    const arbor = options.getByRole('switch', { name: 'Arbor Your school has set this.' });
    await expect(arbor).toBeDisabled();
    await expect(options.getByRole('switch', { name: 'Class Charts', exact: true })).toBeEnabled();

    await options.goto(pages.page('<textarea rows="20" cols="60"></textarea>'));
    await options.locator('textarea').click();
    await options.keyboard.type('Sam goes to Acorns. You must reply.');
    const coach = new CoachPage(options);
    const marks = await coach.marks(1);
    expect(marks.map(({ text }) => text)).toEqual(['Acorns']);

    // The corner is the school's to say: the badge does not come along, to snap back later.
    const where = async () => coach.tree.box(await coach.badge());
    const before = await where();
    await options.mouse.move(before.x + 20, before.y + 10);
    await options.mouse.down();
    await options.mouse.move(before.x + 60, before.y + 60, { steps: 4 });
    expect(await where()).toEqual(before);
    await options.mouse.up();
    await close();
  } finally {
    rmSync(POLICY, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});
