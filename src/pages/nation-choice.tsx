import { say, sayOf } from '../coach/parts/words';
import { NATIONS } from '../review/types';
import type { SettingsInView } from './settings-in-view';

/** Which of the four nations' words and rules the coach speaks. */
export function NationChoice({ settings, help }: { settings: SettingsInView; help: boolean }) {
  const now = settings.now.value;
  const fixed = settings.fixed.value.has('nation');
  return (
    <label class="row">
      <span>
        {say('nation_label')}
        {(help || fixed) && <small>{say(fixed ? 'options_fixed' : 'nation_help')}</small>}
      </span>
      <select
        value={now?.nation ?? 'England'}
        disabled={!now || fixed}
        onChange={(event) => {
          const chosen = NATIONS.find((nation) => nation === event.currentTarget.value);
          if (chosen) void settings.change({ nation: chosen });
        }}
      >
        {NATIONS.map((nation) => (
          <option key={nation} value={nation}>
            {sayOf('nation', nation)}
          </option>
        ))}
      </select>
    </label>
  );
}
