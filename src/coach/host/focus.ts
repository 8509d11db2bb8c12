/** What the keyboard can reach inside a box, in order. */
function reachable(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('button, a[href], [tabindex="0"], textarea')];
}

/**
 * The keys of a box that stands beside a draft: Escape closes it, and stepping out at either end
 * leads back to the draft, not to the far end of the page.
 */
export function leaveAtEdges(
  event: KeyboardEvent,
  box: HTMLElement | null,
  close: () => void,
  giveBack: () => void,
): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  if (event.key !== 'Tab' || !box) return;
  const inside = reachable(box);
  const edge = event.shiftKey ? inside[0] : inside.at(-1);
  if (event.target !== edge) return;
  event.preventDefault();
  giveBack();
}
