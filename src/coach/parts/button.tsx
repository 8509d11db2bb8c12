import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly look: 'choice' | 'quiet' | 'main' | 'close';
  readonly label?: string;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
  /** @param event its `detail` is 0 when a key pressed the button */
  onPress(event: MouseEvent): void;
}

/** A button that never takes the caret out of the draft when it is pressed with the pointer. */
export function Button({ look, label, describedBy, children, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-label={label}
      aria-describedby={describedBy}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
