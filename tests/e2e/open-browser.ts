import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/machine/browser';
import { browserArguments, extensionId, seedProfile } from '../../scripts/machine/extension';
import { underTest } from './under-test';

/** The sites that the writer of the tests has switched on. `localhost` is another site, and stays off. */
const SITES = ['http://127.0.0.1/*'];

export interface OpenOptions {
  /** False for the same browser without the extension. */
  readonly extension?: boolean;
  /** Folder of the extension; the build under test when left out. */
  readonly folder?: string;
  /** Whether the extension may be installed while the browser runs. */
  readonly installs?: boolean;
  /** More for the command line. */
  readonly args?: readonly string[];
  /** Folder of a profile that outlives the browser; a fresh one, that goes with it, when left out. */
  readonly profile?: string;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  /** Of the extension, also where it is not loaded. */
  readonly id: string;
  close(): Promise<void>;
}

/** Opens a browser in a fresh profile, with the extension and its sites switched on unless asked otherwise. */
export async function openBrowser(options: OpenOptions = {}): Promise<OpenBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'alongside-profile-'));
  const isNew = !existsSync(join(profile, 'Default'));
  const folder = options.folder ?? underTest();
  const id = extensionId(folder);
  const withExtension = options.extension ?? true;
  if (isNew) seedProfile(profile, id, withExtension ? SITES : []);
  const own = browserArguments(folder).filter((arg) => withExtension || !arg.includes('extension'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    args: [
      ...own,
      ...(options.args ?? []),
      ...(options.installs ? ['--enable-unsafe-extension-debugging'] : []),
    ],
    ...(options.installs ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
  });
  if (withExtension && isNew) await welcomed(context);
  const close = async (): Promise<void> => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, id, close };
}

/**
 * The extension opens its welcome page once, when it is installed; after that it has settled in. It is read before
 * it is closed: a process of the extension that ends too soon leaves Chromium without our sentences until it restarts.
 */
async function welcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const page =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: isWelcome, timeout: 20_000 }).catch(() => {
      throw new Error('The extension did not start: its worker never opened the welcome page.');
    }));
  await expect(page.getByRole('heading').first()).toHaveText(/\w/);
  await page.close();
}
