import type { SettingsInView } from '../../src/coach/settings-in-view';
import { say } from '../../src/coach/words';
import { DELAY } from '../../src/settings/settings';

const CHOICES = [
  [DELAY.least * 2, 'options_delay_quick'],
  [DELAY.usual, 'options_delay_usual'],
  [1000, 'options_delay_slow'],
  [DELAY.most, 'options_delay_patient'],
] as const;

/** How long the writer stops typing before the draft is read. */
export function Delay({ settings }: { settings: SettingsInView }) {
  const now = settings.now.value?.delay ?? DELAY.usual;
  const fixed = settings.fixed.value.has('delay');
  const nearest = CHOICES.reduce((best, choice) =>
    Math.abs(choice[0] - now) < Math.abs(best[0] - now) ? choice : best,
  );
  return (
    <div class="box">
      <label class="row">
        <span>
          {say('options_delay')}
          <small>{say(fixed ? 'options_fixed' : 'options_delay_help')}</small>
        </span>
        <select
          value={String(nearest[0])}
          disabled={!settings.now.value || fixed}
          onChange={(event) => void settings.change({ delay: Number(event.currentTarget.value) })}
        >
          {CHOICES.map(([delay, name]) => (
            <option key={delay} value={String(delay)}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
