import { Sign } from '../../src/coach/parts/sign';
import { say } from '../../src/coach/parts/words';
import { NationChoice } from '../../src/pages/nation-choice';
import { SchoolSystems } from '../../src/pages/school-systems';
import { settingsInView } from '../../src/pages/settings-in-view';
import { showPage } from '../../src/pages/show-page';

const settings = settingsInView();

/** Seen once, after installing: what the coach does, that nothing leaves, and a letter to try it on. */
function Welcome() {
  return (
    <main class="sheet">
      <Sign size={56} />
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      <h2>{say('welcome_does_title')}</h2>
      <ul class="plain-list">
        <li>{say('welcome_does_words')}</li>
        <li>{say('welcome_does_missing')}</li>
        <li>{say('welcome_does_rests')}</li>
      </ul>
      <h2>{say('welcome_private_title')}</h2>
      <p>{say('welcome_private')}</p>
      <p>{say('welcome_private_check')}</p>
      <div class="box apart">
        <NationChoice settings={settings} help />
      </div>
      <details class="box">
        <summary>{say('welcome_systems')}</summary>
        <p class="quiet">{say('systems_help')}</p>
        <SchoolSystems settings={settings} />
      </details>
      <h2>{say('welcome_start_title')}</h2>
      <p>
        <a class="main-action" href="/desk.html?sample">
          {say('welcome_start')}
        </a>
      </p>
      <p class="quiet">{say('welcome_mail')}</p>
    </main>
  );
}

showPage(<Welcome />, say('welcome_title'));
