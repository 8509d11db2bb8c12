import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';

const SITE = 'https://mail.school.sch.uk/*';

type Heard = (change: { origins?: string[] }) => unknown;

/** An event of the browser, which the test makes happen. */
function happening() {
  const heard = new Set<Heard>();
  return {
    event: { addListener: (listener: Heard) => heard.add(listener) },
    happen: (change: { origins?: string[] }) => Promise.all([...heard].map((listener) => listener(change))),
  };
}

/** Starts the worker in a browser that refuses every registration, with one open page. */
function startWhereNothingIsRegistered() {
  const [added, removed] = [happening(), happening()];
  const refuse = vi.fn(async () => {
    throw new Error('Not now.');
  });
  const scripting = { getRegisteredContentScripts: refuse, executeScript: vi.fn(async () => []) };
  Object.assign(browser, { scripting });
  Object.assign(browser.runtime, { onConnect: happening().event });
  Object.assign(browser.permissions, {
    getAll: async () => ({ origins: [SITE] }),
    onAdded: added.event,
    onRemoved: removed.event,
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Alongside',
    version: '1',
    content_scripts: [{ matches: [], js: ['content-scripts/coach.js'] }],
  });
  const told = vi.fn(async () => undefined);
  Object.assign(browser.tabs, { query: async () => [{ id: 7 }], sendMessage: told });
  background.main();
  return { added, removed, refuse, scripting, told };
}

describe('a browser that registers no script', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('still starts the coach in the open pages of a site that is let in', async () => {
    const { added, refuse, scripting } = startWhereNothingIsRegistered();
    await added.happen({ origins: [SITE] });
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['content-scripts/coach.js'],
    });
  });

  it('still tells open pages where the coach may be, once a site is sent away', async () => {
    const { removed, refuse, told } = startWhereNothingIsRegistered();
    await removed.happen({ origins: ['https://gone.example/*'] });
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledWith(7, { type: 'sites', origins: [SITE] });
  });
});
