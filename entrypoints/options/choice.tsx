import { say } from '../../src/coach/parts/words';
import type { SettingsInView } from '../../src/pages/settings-in-view';
import type { SettingName } from '../../src/settings/settings';

export interface ChoiceProps {
  readonly label: string;
  readonly help: string;
  readonly settings: SettingsInView;
  readonly name: SettingName;
  readonly chosen: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

/** A line with one of a few things to choose, or what the school has chosen. */
export function Choice({ label, help, settings, name, chosen, choices, onChoose }: ChoiceProps) {
  const fixed = settings.fixed.value.has(name);
  return (
    <label class="row">
      <span>
        {label}
        <small>{fixed ? say('options_fixed') : help}</small>
      </span>
      <select
        value={chosen}
        disabled={!settings.now.value || fixed}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
