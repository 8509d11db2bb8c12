import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from './machine/browser';
import { browserArguments, buildExtension, extensionId } from './machine/extension';
import { PlainError, runProgram, say } from './machine/say';
import { showInWords } from './practice/in-words';

/** Builds the extension and opens a practice letter with the coach beside it; without a display, shows it in words. */
async function start(): Promise<number> {
  say('Building the extension');
  const extension = await buildExtension();
  const executablePath = await ensureBrowser();
  const seen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const profile = mkdtempSync(join(tmpdir(), 'alongside-practice-'));
  say(`Opening ${executablePath} in a fresh profile${seen ? '' : ', without a display'}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !seen,
    viewport: seen ? null : { width: 1280, height: 900 },
    args: browserArguments(extension),
    ignoreDefaultArgs: seen ? ['--enable-automation'] : [],
  });
  try {
    await settled(context, executablePath);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`chrome-extension://${extensionId(extension)}/desk.html?sample`);
    await page.bringToFront();
    if (seen) {
      say('The practice letter is open. Close the browser to end.');
      await context.waitForEvent('close', { timeout: 0 });
    } else await showInWords(page);
  } finally {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return 0;
}

/** Waits for the welcome page, which the extension opens once when it has been taken in. */
async function settled(context: BrowserContext, browser: string): Promise<void> {
  if (context.pages().some((page) => page.url().endsWith('/welcome.html'))) return;
  const predicate = (page: { url(): string }): boolean => page.url().endsWith('/welcome.html');
  await context.waitForEvent('page', { predicate, timeout: 15_000 }).catch(() => {
    throw new PlainError(
      `${browser} did not take the extension in: Google Chrome no longer loads one from its command line. ` +
        'Install Chromium or Edge, or set ALONGSIDE_BROWSER to the path of one.',
    );
  });
}

await runProgram(start);
