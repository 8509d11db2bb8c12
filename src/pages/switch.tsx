export interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly help?: string;
  readonly disabled?: boolean;
  onFlip(on: boolean): void;
}

/** A line with something that is on or off. */
export function Switch({ on, label, help, disabled = false, onFlip }: SwitchProps) {
  return (
    <label class="row">
      <span>
        {label}
        {help && <small>{help}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
    </label>
  );
}
