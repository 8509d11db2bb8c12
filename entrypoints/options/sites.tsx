import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsInView } from '../../src/coach/pages/settings-in-view';
import { say } from '../../src/coach/parts/words';
import { INSTALLED_SITES } from '../../src/settings/installed-sites';
import { chosenSites } from '../../src/settings/sites';

/** Where the coach sits: from the start, by the writer's choice, and where it was sent away. */
export function Sites({ settings }: { settings: SettingsInView }) {
  const [chosen, setChosen] = useState<string[]>([]);
  useEffect(() => void chosenSites().then(setChosen), []);
  const off = settings.now.value?.sitesOff ?? [];
  const fixed = settings.fixed.value.has('sitesOff');

  const takeAway = async (site: string) => {
    await browser.permissions.remove({ origins: [site] });
    setChosen(await chosenSites());
  };

  return (
    <section>
      <h2>{say('options_sites')}</h2>
      <p class="quiet">{say('options_sites_help')}</p>
      <div class="box">
        <List title={say('options_sites_installed')} sites={INSTALLED_SITES} />
        <List
          title={say('options_sites_chosen')}
          sites={chosen}
          action={(site) => say('options_site_remove', host(site))}
          onAct={(site) => void takeAway(site)}
        />
        {off.length > 0 && (
          <List
            title={say('options_sites_off')}
            sites={off}
            action={fixed ? undefined : (site) => say('options_site_back', site)}
            onAct={(site) => void settings.change({ sitesOff: off.filter((other) => other !== site) })}
          />
        )}
      </div>
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly sites: readonly string[];
  readonly action?: (site: string) => string;
  onAct?(site: string): void;
}

function List({ title, sites, action, onAct }: ListProps) {
  return (
    <div class="row stacked">
      <h3>{title}</h3>
      {sites.length === 0 && <p class="quiet">{say('options_sites_none')}</p>}
      <ul class="chips">
        {sites.map((site) => (
          <li key={site}>
            {host(site)}
            {action && (
              <button type="button" class="small" aria-label={action(site)} onClick={() => onAct?.(site)}>
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function host(site: string): string {
  return site.replace(/^[^:]+:\/\//u, '').replace(/\/\*$/u, '');
}
