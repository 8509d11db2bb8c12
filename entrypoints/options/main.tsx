import { useState } from 'preact/hooks';
import { Sign } from '../../src/coach/parts/sign';
import { say, sayOf } from '../../src/coach/parts/words';
import { Database } from '../../src/notebook/database';
import { openNotebook } from '../../src/notebook/notebook';
import { openPractice } from '../../src/notebook/practice';
import { openTaught } from '../../src/notebook/taught';
import { NationChoice } from '../../src/pages/nation-choice';
import { settingsInView } from '../../src/pages/settings-in-view';
import { showPage } from '../../src/pages/show-page';
import { Switch } from '../../src/pages/switch';
import { FAMILIES } from '../../src/review/types';
import { Data } from './data';
import { BadgeCorner, Delay, LastLook } from './look';
import { SetAside } from './set-aside';
import { Sites } from './sites';
import { Teaching } from './teaching';

const settings = settingsInView();
const database = new Database();
const notebook = openNotebook(database);
const practice = openPractice(database);
const taught = openTaught(database);

function Options() {
  const [turn, setTurn] = useState(0);
  return (
    <main class="sheet">
      <header class="title">
        <Sign size={32} />
        <h1>{say('options_title')}</h1>
      </header>
      <p class="quiet">{say('options_private')}</p>
      <div class="box">
        <NationChoice settings={settings} help />
      </div>
      <Families />
      <div class="box">
        <Delay settings={settings} />
        <BadgeCorner settings={settings} />
        <LastLook settings={settings} />
      </div>
      <Sites settings={settings} />
      <Teaching taught={taught} turn={turn} />
      <SetAside notebook={notebook} turn={turn} />
      <More />
      <Keys />
      <Data
        notebook={notebook}
        practice={practice}
        taught={taught}
        onChanged={() => setTurn((now) => now + 1)}
      />
      <p class="toast" role="status">
        {settings.outcome.value === 'saved' && say('options_saved')}
        {settings.outcome.value === 'refused' && say('options_not_saved')}
      </p>
    </main>
  );
}

function Families() {
  const off = settings.now.value?.familiesOff ?? [];
  const fixed = settings.fixed.value.has('familiesOff');
  return (
    <section>
      <h2>{say('options_families')}</h2>
      <p class="quiet">{say(fixed ? 'options_fixed' : 'options_families_help')}</p>
      <div class="box">
        {FAMILIES.map((family) => (
          <Switch
            key={family}
            on={!off.includes(family)}
            label={sayOf('family', family)}
            help={sayOf('family_about', family)}
            disabled={!settings.now.value || fixed}
            onFlip={(on) => {
              const others = off.filter((name) => name !== family);
              void settings.change({ familiesOff: on ? others : [...others, family] });
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** The pages that have more to read. */
function More() {
  return (
    <div class="box apart">
      <div class="row">
        <span>
          {say('options_rules')}
          <small>{say('options_rules_help')}</small>
        </span>
        <a class="button-like" href="/rules.html">
          {say('options_rules_open')}
        </a>
      </div>
      <div class="row">
        <span>
          {say('practice_title')}
          <small>{say('options_practice_help')}</small>
        </span>
        <a class="button-like" href="/practice.html">
          {say('options_practice_open')}
        </a>
      </div>
    </div>
  );
}

function Keys() {
  const keys = [
    ['Alt + ↓', say('options_key_card')],
    ['F8', say('options_key_next')],
    ['Esc', say('options_key_escape')],
  ] as const;
  return (
    <section>
      <h2>{say('options_keys')}</h2>
      <dl class="box keys">
        {keys.map(([key, what]) => (
          <div class="row" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

showPage(<Options />, say('options_title'));
