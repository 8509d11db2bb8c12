import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { openBrowser } from './open-browser';

/** A profile that stays, and the settings page of the extension in a browser that uses it. */
interface Fixtures {
  readonly profile: string;
  /** Takes what is done there; the browser closes after it. */
  readonly inSettings: (act: (settings: Page) => Promise<void>) => Promise<string>;
}

const test = base.extend<Fixtures>({
  profile: async ({ viewport: _ }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'alongside-profile-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  inSettings: async ({ profile }, use) =>
    use(async (act) => {
      const { context, id, close } = await openBrowser({ profile });
      const page = context.pages()[0] ?? (await context.newPage());
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`chrome-extension://${id}/options.html`);
      await expect(page.getByLabel('Where your school is')).toBeEnabled();
      await act(page);
      expect(errors).toEqual([]);
      await close();
      return id;
    }),
});

async function teach(settings: Page, word: string): Promise<void> {
  await settings.getByLabel('A word or name').fill(word);
  await settings.keyboard.press('Enter');
  await expect(settings.getByText(new RegExp(`^${word.toLowerCase()}`))).toBeVisible();
  // Either would say that it is gone when the browser closes.
  for (const warning of [messages.options_not_kept.message, messages.keeps_nothing.message])
    await expect(settings.getByText(warning)).toBeHidden();
}

/** Overwrites every file of a database, as a dying disk would: nothing in it makes sense any more. */
function damage(folder: string): void {
  const files = readdirSync(folder);
  expect(files).toContain('CURRENT');
  for (const file of files) {
    const path = join(folder, file);
    writeFileSync(path, Buffer.alloc(Math.max(statSync(path).size, 64), 0xa5));
  }
}

test('a database that is damaged on the disk begins anew, what lies beside it is kept, and so is what comes next', async ({
  profile,
  inSettings,
}) => {
  // Four browsers, one after the other.
  test.setTimeout(120_000);
  const id = await inSettings(async (settings) => {
    await settings.getByLabel('Where your school is').selectOption('Wales');
    await teach(settings, 'Acorns');
  });

  damage(join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`));
  await inSettings(async (settings) => {
    await expect(settings.getByLabel('Where your school is')).toHaveValue('Wales');
    await expect(settings.getByText(/^acorns/)).toBeHidden();
    await teach(settings, 'Oaks');
  });

  damage(join(profile, 'Default', 'Local Extension Settings', id));
  await inSettings(async (settings) => {
    await expect(settings.getByText(/^oaks/)).toBeVisible();
    await expect(settings.getByLabel('Where your school is')).toHaveValue('England');
    await settings.getByLabel('Where your school is').selectOption('Scotland');
    await teach(settings, 'Elms');
  });

  await inSettings(async (settings) => {
    await expect(settings.getByLabel('Where your school is')).toHaveValue('Scotland');
    await expect(settings.getByText(/^oaks/)).toBeVisible();
    await expect(settings.getByText(/^elms/)).toBeVisible();
  });
});
