import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

let bundled: Promise<string> | null = null;

/** Bundles the room once for all tests of a worker; returns the script. */
function bundle(): Promise<string> {
  bundled ??= buildHarness();
  return bundled;
}

async function buildHarness(): Promise<string> {
  const entry = fileURLToPath(new URL('./harness.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'harness' } },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the harness was not bundled');
  return chunk.code;
}

/** Takes a page and the body of a document; shows it at a real address and begins to watch its fields. */
export async function openPage(page: Page, body: string, head = ''): Promise<void> {
  await page.route('http://school.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en-GB"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto('http://school.test/');
  await page.addScriptTag({ content: await bundle() });
  await page.evaluate(() => window.room.begin());
}

/** Waits until a draft is open on the page. */
export async function draftOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => window.room.isOpen());
}
