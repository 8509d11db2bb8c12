import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import { SchoolSystems } from '../../src/pages/school-systems';
import type { SettingsInView } from '../../src/pages/settings-in-view';
import { INSTALLED_SITES } from '../../src/settings/installed-sites';
import { giveBackLeave, watchLeave } from '../../src/settings/leave';
import { patternsOf, SCHOOL_SYSTEMS } from '../../src/settings/school-systems';
import { chosenSites } from '../../src/settings/sites';

/** What has a switch of its own is not named a second time. */
const BY_NAME = new Set(SCHOOL_SYSTEMS.flatMap(patternsOf));

/** Where the coach sits: from the start, by the writer's choice, and where it was sent away. */
export function Sites({ settings }: { settings: SettingsInView }) {
  const [chosen, setChosen] = useState<string[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    const read = async () => setChosen((await chosenSites()).filter((site) => !BY_NAME.has(site)));
    watchLeave(() => void read(), watching.signal);
    void read();
    return () => watching.abort();
  }, []);
  const off = settings.now.value?.sitesOff ?? [];
  const fixed = settings.fixed.value.has('sitesOff');

  return (
    <section>
      <h2>{say('options_sites')}</h2>
      <p class="quiet">{say('options_sites_help')}</p>
      <div class="box">
        <List title={say('options_sites_installed')} sites={INSTALLED_SITES} />
        <div class="row stacked">
          <h3>{say('systems_title')}</h3>
          <p class="quiet">{say('systems_help')}</p>
          <SchoolSystems settings={settings} />
        </div>
        <List
          title={say('options_sites_chosen')}
          sites={chosen}
          action={(site) => say('options_site_remove', host(site))}
          onAct={(site) => void giveBackLeave([site])}
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
