import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Sign } from '../../src/coach/parts/sign';
import { say } from '../../src/coach/parts/words';
import { NationChoice } from '../../src/pages/nation-choice';
import { settingsInView } from '../../src/pages/settings-in-view';
import { Switch } from '../../src/pages/switch';
import { INSTALLED_SITES } from '../../src/settings/installed-sites';
import { askLeave, giveBackLeave, hasLeave } from '../../src/settings/leave';
import type { ThisTab } from './this-tab';

const HOUR = 60 * 60 * 1000;
const settings = settingsInView();

/** What the toolbar button opens: this site, this letter, and the few things one changes often. */
export function Popup({ tab }: { tab: ThisTab }) {
  return (
    <main>
      <header class="popup-head">
        <Sign size={22} />
        <h1>{say('extension_name')}</h1>
      </header>
      <section class="this-letter">
        <h2>{say('popup_draft')}</h2>
        <p>{tab.stands ?? say('popup_no_draft')}</p>
      </section>
      <ThisSite tab={tab} />
      <NationChoice settings={settings} help={false} />
      <Pause />
      <nav class="popup-foot">
        <button type="button" onClick={() => void openPage('/desk.html')}>
          {say('popup_desk')}
        </button>
        <button type="button" onClick={() => void openPage('/practice.html')}>
          {say('popup_practice')}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('popup_options')}
        </button>
      </nav>
    </main>
  );
}

function ThisSite({ tab }: { tab: ThisTab }) {
  const [allowed, setAllowed] = useState(tab.allowed);
  const [refused, setRefused] = useState(false);
  const { host, pattern } = tab;
  const now = settings.now.value;
  if (host === null || pattern === null) return <p class="quiet">{say('popup_site_none')}</p>;
  const off = now?.sitesOff ?? [];
  const installed = INSTALLED_SITES.some((site) => site === pattern);
  // Where the school says which sites are off, others may still be let in, and sent away again.
  const fixed = settings.fixed.value.has('sitesOff');
  const bySchool = fixed && (installed || off.includes(host));

  const flip = async (on: boolean) => {
    setRefused(false);
    // The popup may close while the browser asks: what follows a yes is begun before.
    const asked = on ? askLeave([pattern]) : null;
    const others = off.filter((site) => site !== host);
    if (!fixed) await settings.change({ sitesOff: on ? others : [...others, host] });
    if (!on && !installed) await giveBackLeave([pattern]);
    setRefused((await asked) === false);
    setAllowed(await hasLeave([pattern]));
  };

  const help = bySchool ? say('popup_site_policy') : refused ? say('systems_refused') : null;
  return (
    <>
      <Switch
        on={allowed && !off.includes(host)}
        label={say('popup_site_label', host)}
        {...(help ? { help } : {})}
        disabled={!now || bySchool}
        onFlip={(on) => void flip(on)}
      />
      <p class="unseen" role="status">
        {refused && say('systems_refused')}
      </p>
    </>
  );
}

function Pause() {
  const now = settings.now.value;
  const until = now && now.pausedUntil > Date.now() ? new Date(now.pausedUntil) : null;
  const time = until?.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <Switch
      on={until !== null}
      label={time ? say('popup_paused', time) : say('popup_pause')}
      disabled={!now}
      onFlip={(on) => void settings.change({ pausedUntil: on ? Date.now() + HOUR : 0 })}
    />
  );
}

async function openPage(path: '/desk.html' | '/practice.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
