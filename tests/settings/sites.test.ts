import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { INSTALLED_SITES } from '../../src/settings/installed-sites';
import { sensible } from '../../src/settings/shape';
import { coachedAt, patternFor, REGISTERED_ID, registerChosenSites } from '../../src/settings/sites';

const SCRIPT = { matches: [...INSTALLED_SITES], js: ['content-scripts/coach.js'], all_frames: true };

/** A browser that has granted these origins, with what the extension registered in it. */
function granting(origins: string[], script = SCRIPT) {
  const registered = new Map<string, unknown>();
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Alongside',
    version: '1',
    content_scripts: [script],
  });
  const scripting = {
    getRegisteredContentScripts: vi.fn(async () => [...registered.values()]),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    }),
    registerContentScripts: vi.fn(async (scripts: { id: string }[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    }),
    updateContentScripts: vi.fn(async (scripts: { id: string }[]) => {
      for (const script of scripts) {
        if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    }),
  };
  Object.assign(browser, { scripting });
  return registered;
}

describe('sites that the writer switched on', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('get the script of the manifest in all their frames', async () => {
    const registered = granting([...INSTALLED_SITES, 'https://mail.school.sch.uk/*', 'http://localhost/*']);
    await registerChosenSites();
    expect(registered.get(REGISTERED_ID)).toMatchObject({
      matches: ['http://localhost/*', 'https://mail.school.sch.uk/*'],
      js: ['content-scripts/coach.js'],
      allFrames: true,
    });
  });

  it('get it by its place in the package where a browser gives the manifest back with whole addresses', async () => {
    const js = SCRIPT.js.map((path) => new URL(path, browser.runtime.getURL('/')).href);
    const registered = granting(['http://localhost/*'], { ...SCRIPT, js });
    await registerChosenSites();
    expect(registered.get(REGISTERED_ID)).toMatchObject({ js: SCRIPT.js });
  });

  it('are none when only the sites of the manifest are granted', async () => {
    const registered = granting([...INSTALLED_SITES]);
    await registerChosenSites();
    expect(registered.size).toBe(0);
  });

  it('keep it while the worker wakes anew, so that no page that loads meanwhile goes without', async () => {
    granting(['http://localhost/*']);
    await registerChosenSites();
    await registerChosenSites();
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('are registered once by a worker that registers twice as it wakes', async () => {
    const registered = granting(['http://localhost/*']);
    await Promise.all([registerChosenSites(), registerChosenSites()]);
    expect(registered.size).toBe(1);
  });

  it('are registered after a browser that refused once', async () => {
    const registered = granting(['http://localhost/*']);
    vi.mocked(browser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('Not now.'));
    await expect(registerChosenSites()).rejects.toThrow('Not now.');
    await registerChosenSites();
    expect(registered.size).toBe(1);
  });

  it('can be registered again and again, and taken back', async () => {
    const origins = ['https://a.example/*'];
    const registered = granting(origins);
    await registerChosenSites();
    origins.push('https://b.example/*');
    await registerChosenSites();
    expect(registered.get(REGISTERED_ID)).toMatchObject({
      matches: ['https://a.example/*', 'https://b.example/*'],
    });
    origins.length = 0;
    await registerChosenSites();
    expect(registered.size).toBe(0);
  });
});

describe('where the coach may sit', () => {
  it('asks for the one site of a page, on any port', () => {
    expect(patternFor('https://mail.school.sch.uk/compose?id=1')).toBe('https://mail.school.sch.uk/*');
    expect(patternFor('http://localhost:8080/')).toBe('http://localhost/*');
  });

  it.each(['chrome://settings', 'file:///letter.html', 'about:blank', 'no address', ''])(
    'asks for nothing at %j',
    (address) => {
      expect(patternFor(address)).toBeNull();
    },
  );

  it('keeps away from sites that are off, and everywhere during a pause', () => {
    const settings = sensible({ sitesOff: ['mail.google.com'], pausedUntil: 1000 });
    expect(coachedAt(settings, 'outlook.live.com', 1000)).toBe(true);
    expect(coachedAt(settings, 'outlook.live.com', 999)).toBe(false);
    expect(coachedAt(settings, 'mail.google.com', 1000)).toBe(false);
  });
});
