import { VERSION } from './shape';

/** Turns what version `n` stored into what version `n + 1` stores. */
export type Step = (stored: Record<string, unknown>) => Record<string, unknown>;

/** The step at index `n` leads from version `n` to `n + 1`; version 0 wrote no version. */
export const MIGRATIONS: readonly Step[] = [(stored) => stored];

/**
 * Brings what an older version stored up to date, one step at a time.
 * What a newer version stored is left as it is: its values are checked one by one when read.
 * @returns the new stored values with their version, or null when nothing has to change.
 */
export function migrate(
  stored: Record<string, unknown>,
  steps: readonly Step[] = MIGRATIONS,
  to = VERSION,
): Record<string, unknown> | null {
  const from = typeof stored.version === 'number' && stored.version >= 0 ? Math.floor(stored.version) : 0;
  if (from >= to) return null;
  const current = steps.slice(from, to).reduce((values, step) => step(values), stored);
  return { ...current, version: to };
}
