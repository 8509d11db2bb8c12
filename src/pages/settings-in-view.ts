import { type Signal, signal } from '@preact/signals';
import {
  changeSettings,
  fixedByPolicy,
  readSettings,
  type SettingName,
  type Settings,
  watchSettings,
} from '../settings/settings';

/** The settings as a page of ours shows them. */
export interface SettingsInView {
  /** Null for the moment until they are read. */
  readonly now: Signal<Settings | null>;
  /** Those that the school has set. */
  readonly fixed: Signal<ReadonlySet<SettingName>>;
  /** How the last change went. */
  readonly outcome: Signal<'saved' | 'refused' | null>;
  change(change: Partial<Settings>): Promise<void>;
}

/** Follows the settings for as long as the page is open. */
export function settingsInView(): SettingsInView {
  const now = signal<Settings | null>(null);
  const fixed = signal<ReadonlySet<SettingName>>(new Set());
  const outcome = signal<'saved' | 'refused' | null>(null);
  const show = async (settings: Settings) => {
    fixed.value = await fixedByPolicy();
    now.value = settings;
  };
  void readSettings().then(show);
  watchSettings(show, new AbortController().signal);
  return {
    now,
    fixed,
    outcome,
    async change(change) {
      outcome.value = null;
      await changeSettings(change).then(
        () => {
          outcome.value = 'saved';
        },
        () => {
          outcome.value = 'refused';
        },
      );
    },
  };
}
