import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run';
import { PlainError } from './say';

export const ROOT = resolve(import.meta.dirname, '..', '..');

/**
 * Builds the extension as it is shipped, for Chromium unless told otherwise.
 * Returns its folder.
 * @throws PlainError with the builder's own words when the build fails.
 */
export async function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, output } = await run(process.execPath, [wxt, 'build', ROOT, '-b', browser]);
  if (status !== 0) throw new PlainError(`The extension could not be built:\n${output}`);
  return join(ROOT, '.output', `${browser}-mv3`);
}

/** Copies a built extension to `folder`, so that a later build cannot pull it from under a running browser. */
export function keepCopy(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  return folder;
}

/** The id that Chromium derives from the `key` in the manifest. */
export function extensionId(extension: string): string {
  const manifest: { key?: string } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  if (!manifest.key) throw new PlainError('The manifest has no key, so the extension has no fixed id.');
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}

/** What Chromium would send of what is typed into a mailbox, for its own ends. */
const KEEPS_TO_ITSELF = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_leak_detection: false },
  signin: { allowed: false, allowed_on_next_startup: false },
};

/**
 * Writes a fresh profile in which the person has already let the extension into `sites` (match patterns),
 * because the browser's own question cannot be answered by a program.
 */
export function seedProfile(profile: string, id: string, sites: readonly string[]): void {
  const granted = { api: [], explicit_host: sites, manifest_permissions: [], scriptable_host: [] };
  const settings = { [id]: { granted_permissions: granted, active_permissions: granted } };
  const preferences = { ...KEEPS_TO_ITSELF, extensions: sites.length > 0 ? { settings } : {} };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** What a Chromium needs on its command line to run with the extension, and to keep to itself. */
export function browserArguments(extension: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}
