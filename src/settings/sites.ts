import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Settings } from './shape';

/** The id under which the coach is registered for sites that the writer switched on. */
export const REGISTERED_ID = 'coach-on-chosen-sites';

/**
 * Whether the coach may sit in a page of this host now.
 * @param now milliseconds since 1970
 */
export function coachedAt(settings: Settings, host: string, now: number): boolean {
  return settings.pausedUntil <= now && !settings.sitesOff.includes(host);
}

/**
 * The match pattern that a permission for a page's site is asked with.
 * @returns null where no extension may run (browser pages, files, the shop).
 */
export function patternFor(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** All sites that the coach may be at, as match patterns. */
export async function allSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Sites that the writer has switched on beside those of the manifest, as match patterns. */
export async function chosenSites(): Promise<string[]> {
  const installed = new Set(coachFiles().matches);
  return (await allSites()).filter((origin) => !installed.has(origin)).sort();
}

let registering: Promise<void> = Promise.resolve();

/**
 * Runs the coach's script in the pages of the chosen sites, and in no others, one registration after another:
 * a worker that is woken by a new permission registers both as it starts and for the permission.
 * It reads what is granted now rather than waiting for an event: a profile may come with permissions.
 * @throws what the browser says where it refuses
 */
export function registerChosenSites(): Promise<void> {
  registering = registering.catch(() => undefined).then(register);
  return registering;
}

async function register(): Promise<void> {
  const { js, css } = coachFiles();
  const matches = await chosenSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED_ID] });
    return;
  }
  const script = {
    id: REGISTERED_ID,
    matches,
    js,
    css,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  // The worker wakes many times a day. A script taken away and put back each time would miss pages that load in between.
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the coach in pages of these sites that are open already, so that nobody has to reload them. */
export async function startInOpenTabs(matches: string[]): Promise<void> {
  const { js, css } = coachFiles();
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      // A tab may be closing, asleep or showing an error page: it gets the coach when it loads again.
      if (css.length > 0) await browser.scripting.insertCSS({ target, files: css }).catch(() => undefined);
      await browser.scripting.executeScript({ target, files: js }).catch(() => undefined);
    }),
  );
}

/** Starts it in every page of its sites that was open before it was installed: a mailbox nearly always is. */
export async function startWhereItBelongs(): Promise<void> {
  await startInOpenTabs([...coachFiles().matches, ...(await chosenSites())]);
}

function coachFiles(): { js: ScriptPublicPath[]; css: string[]; matches: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives its manifest back with whole addresses, and takes none of them in a registration.
  const inPackage = (path: string) => new URL(path, browser.runtime.getURL('/')).pathname.slice(1);
  return {
    // The build itself wrote these paths into the manifest.
    js: scripts.flatMap((script) => (script.js ?? []).map(inPackage) as ScriptPublicPath[]),
    css: scripts.flatMap((script) => (script.css ?? []).map(inPackage)),
    matches: scripts.flatMap((script) => script.matches ?? []),
  };
}
