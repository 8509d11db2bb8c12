import { type Box, shared } from './box';
import { shownPart } from './shown';

/**
 * Takes an element; returns the part of it that shows in its own document's viewport, without what lies under
 * a bar along its top or its bottom (a toolbar that a mail program lays over its editor); null when nothing does.
 */
export function uncoveredPart(element: HTMLElement): Box | null {
  const shown = shownPart(element);
  if (!shown) return null;
  const above = barAt(element, shown, shown.top + 1);
  const below = barAt(element, shown, shown.bottom - 1);
  return shared(shown, {
    ...shown,
    top: above ? above.bottom : shown.top,
    bottom: below && below !== above ? below.top : shown.bottom,
  });
}

function barAt(element: HTMLElement, shown: Box, y: number): Box | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  let hit = root.elementFromPoint((shown.left + shown.right) / 2, y);
  if (!hit || hit === element || hit.contains(element)) return null;
  while (hit.parentElement && !hit.parentElement.contains(element)) hit = hit.parentElement;
  const bar = hit.getBoundingClientRect();
  return bar.left <= shown.left + 2 && bar.right >= shown.right - 2 ? bar : null;
}
