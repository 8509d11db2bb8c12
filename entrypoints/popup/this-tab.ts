import { browser } from 'wxt/browser';
import { hasLeave } from '../../src/settings/leave';
import { patternFor } from '../../src/settings/sites';
import { askStanding } from '../../src/wire/standing';

/** The tab that the popup was opened over. */
export interface ThisTab {
  /** The site's host name; null where no extension may sit. */
  readonly host: string | null;
  /** The match pattern of its permission; null with the host. */
  readonly pattern: string | null;
  readonly allowed: boolean;
  /** How its draft stands, in words; null without a draft. */
  readonly stands: string | null;
}

/** Reads what the popup has to know of the tab it was opened over. */
export async function readTab(): Promise<ThisTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const pattern = patternFor(tab?.url ?? '');
  const [allowed, stands] = await Promise.all([
    pattern === null ? false : hasLeave([pattern]),
    tab?.id === undefined ? null : askStanding(tab.id),
  ]);
  return { host: pattern === null ? null : new URL(tab?.url ?? '').hostname, pattern, allowed, stands };
}
