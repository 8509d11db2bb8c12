import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { migrate } from './migrations';
import { hearLatePolicy, readPolicy } from './policy';
import { fixedBy, SETTING_NAMES, type SettingName, type Settings, sensible, settingsShape } from './shape';
import { hearStoredChanges } from './stored-changes';
import { tellLatest } from './tell-latest';

export { CORNERS, type Corner, DELAY, type SettingName, type Settings } from './shape';

/**
 * Reads what the writer chose, with the school's policy on top.
 * @returns complete settings, the usual ones where storage is empty, damaged or refused.
 */
export async function readSettings(): Promise<Settings> {
  const fixed = await readFixed();
  // Last: while a policy is waited for, the writer may have chosen otherwise.
  return { ...sensible(await readStored()), ...fixed };
}

/** The settings that the writer has chosen here and that may be shared; not the usual ones, nor the school's. */
export async function chosenSettings(): Promise<v.InferOutput<typeof settingsShape>> {
  const stored = await readStored();
  const chosen = SETTING_NAMES.filter((name) => name in stored).map((name) => [name, sensible(stored)[name]]);
  return v.parse(settingsShape, Object.fromEntries(chosen));
}

/**
 * Stores some settings. Each lives under its own key, so two windows changing
 * different settings never undo one another.
 * @throws when the browser refuses to store (a full disk).
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Forgets all that was chosen. @returns what brings it back */
export async function forgetSettings(): Promise<() => Promise<void>> {
  const stored = await readStored();
  await browser.storage.local.clear();
  return () => browser.storage.local.set(stored);
}

/** Brings stored settings of an older version up to date. The background calls it once when it starts. */
export async function migrateSettings(): Promise<void> {
  const migrated = migrate(await readStored());
  if (migrated) await browser.storage.local.set(migrated).catch(() => undefined);
}

/**
 * Which settings the school has fixed.
 * @returns their names; empty without a policy.
 */
export async function fixedByPolicy(): Promise<ReadonlySet<SettingName>> {
  const fixed = await readFixed();
  return new Set(SETTING_NAMES.filter((name) => fixed[name] !== undefined));
}

/** Calls `listener` with all settings whenever one of them has changed, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = tellLatest(readSettings, listener, signal);
  hearStoredChanges((changes, area) => {
    if (area === 'managed' || (area === 'local' && SETTING_NAMES.some((name) => name in changes))) tell();
  }, signal);
  hearLatePolicy(tell, signal);
}

async function readStored(): Promise<Record<string, unknown>> {
  // In a page whose extension was reloaded there is no storage to ask any more.
  return Promise.resolve()
    .then(() => browser.storage.local.get<Record<string, unknown>>(null))
    .catch(() => ({}));
}

async function readFixed(): Promise<Partial<Settings>> {
  return fixedBy(await readPolicy());
}
