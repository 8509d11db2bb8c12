/** Everything that a press of a button may tell a page, in order. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/** Presses a button of the page as a pointer does: some listen to the click, and some to what leads up to it. */
export function press(button: HTMLElement): void {
  const view = button.ownerDocument.defaultView;
  const told = { bubbles: true, cancelable: true, composed: true, view };
  for (const type of PRESS) {
    const event = type.startsWith('pointer') ? new PointerEvent(type, told) : new MouseEvent(type, told);
    button.dispatchEvent(event);
  }
  button.click();
}
