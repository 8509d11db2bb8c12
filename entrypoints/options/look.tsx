import { say, sayOf } from '../../src/coach/parts/words';
import type { SettingsInView } from '../../src/pages/settings-in-view';
import { Switch } from '../../src/pages/switch';
import { CORNERS, DELAY } from '../../src/settings/settings';
import { Choice } from './choice';

const DELAYS = [
  [DELAY.least * 2, 'options_delay_quick'],
  [DELAY.usual, 'options_delay_usual'],
  [1000, 'options_delay_slow'],
  [DELAY.most, 'options_delay_patient'],
] as const;

/** How long the writer stops typing before the draft is read. */
export function Delay({ settings }: { settings: SettingsInView }) {
  const now = settings.now.value?.delay ?? DELAY.usual;
  const nearest = DELAYS.reduce((best, one) =>
    Math.abs(one[0] - now) < Math.abs(best[0] - now) ? one : best,
  );
  return (
    <Choice
      label={say('options_delay')}
      help={say('options_delay_help')}
      settings={settings}
      name="delay"
      chosen={String(nearest[0])}
      choices={DELAYS.map(([delay, name]) => [String(delay), say(name)])}
      onChoose={(delay) => void settings.change({ delay: Number(delay) })}
    />
  );
}

/** The corner of a field that the badge prefers: the way to move it without dragging. */
export function BadgeCorner({ settings }: { settings: SettingsInView }) {
  return (
    <Choice
      label={say('options_corner')}
      help={say('options_corner_help')}
      settings={settings}
      name="corner"
      chosen={settings.now.value?.corner ?? CORNERS[0]}
      choices={CORNERS.map((corner) => [corner, sayOf('corner', corner)])}
      onChoose={(chosen) => {
        const corner = CORNERS.find((one) => one === chosen);
        if (corner) void settings.change({ corner });
      }}
    />
  );
}

/** Whether a letter with something unfinished is asked about once before it goes. */
export function LastLook({ settings }: { settings: SettingsInView }) {
  const fixed = settings.fixed.value.has('lastLook');
  return (
    <Switch
      on={settings.now.value?.lastLook ?? false}
      label={say('options_last_look')}
      help={say(fixed ? 'options_fixed' : 'options_last_look_help')}
      disabled={!settings.now.value || fixed}
      onFlip={(on) => void settings.change({ lastLook: on })}
    />
  );
}
