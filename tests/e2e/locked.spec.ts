import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { underTest } from './under-test';

const PAGES = ['popup.html', 'options.html', 'welcome.html', 'desk.html', 'practice.html', 'rules.html'];

/** Runs where it is put: tries every way out that a script has. */
async function tryToSend(address: string): Promise<string[]> {
  const refused = async (send: () => unknown): Promise<string> => {
    try {
      await send();
      return 'sent';
    } catch {
      return 'refused';
    }
  };
  const socket = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const opened = new WebSocket(address.replace('http', 'ws'));
      opened.onopen = () => resolve();
      opened.onerror = () => reject(new Error('refused'));
    });
  return Promise.all([
    refused(() => fetch(address)),
    refused(() => fetch(address, { mode: 'no-cors' })),
    refused(socket),
  ]);
}

test('the browser refuses every request of the worker and of our pages', async ({
  page,
  context,
  id,
  pages,
}) => {
  const address = pages.page('reachable');
  await page.goto(address);
  expect((await page.evaluate(tryToSend, address)).slice(0, 2)).toEqual(['sent', 'sent']);
  const before = pages.asked(address);
  expect(before).toBeGreaterThanOrEqual(3);

  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  expect(await worker.evaluate(tryToSend, address)).toEqual(['refused', 'refused', 'refused']);
  for (const name of PAGES) {
    await page.goto(`chrome-extension://${id}/${name}`);
    expect(await page.evaluate(tryToSend, address), name).toEqual(['refused', 'refused', 'refused']);
    // A beacon is only queued here; whether it was sent is seen at the other end.
    await page.evaluate((to) => navigator.sendBeacon(to, 'text'), address);
  }
  await page.waitForTimeout(500);
  expect(pages.asked(address)).toBe(before);
});

test('it asks for no more than it needs', () => {
  const manifest = JSON.parse(readFileSync(join(underTest(), 'manifest.json'), 'utf8'));
  expect(manifest.permissions.sort()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest.host_permissions).not.toContain('<all_urls>');
  expect(manifest.host_permissions.every((site: string) => /^https:\/\/[a-z0-9.]+\/\*$/.test(site))).toBe(
    true,
  );
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});
