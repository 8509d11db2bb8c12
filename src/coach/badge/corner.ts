import type { LiveDraft } from '../../page/types';
import type { Corner } from '../../settings/settings';
import { EDGE } from '../host/place';

/** Pixels of height below which a field has no room to spare for the badge. */
const SMALL = 180;

/** The other corners, in the order in which they are tried. */
const ORDER: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

const CONTROLS = 'button, a[href], input, select, [role=button], [role=link], [role=menuitem]';

/**
 * Where the badge goes: into the corner that the writer chose of what is seen of the field, or right under
 * a small one, unless a control of the page lies there.
 * @returns pixels of the viewport
 */
export function badgePlace(
  field: DOMRect,
  badge: DOMRect,
  chosen: Corner,
  covers: (at: DOMRect) => boolean,
): DOMRect {
  const small = field.height < SMALL && field.bottom + badge.height + EDGE < window.innerHeight;
  const under = new DOMRect(
    acrossAt(field, badge, chosen),
    field.bottom + EDGE / 2,
    badge.width,
    badge.height,
  );
  const corners = [chosen, ...ORDER.filter((corner) => corner !== chosen)];
  const inside = corners.map((corner) => cornerPlace(field, badge, corner));
  const places = small && chosen.startsWith('bottom') ? [under, ...inside] : inside;
  return places.find((place) => !covers(place)) ?? cornerPlace(field, badge, chosen);
}

/** The corner of the field that a point is in. */
export function cornerAt(field: DOMRect, x: number, y: number): Corner {
  const across = x < field.left + field.width / 2 ? 'left' : 'right';
  return y < field.top + field.height / 2 ? `top-${across}` : `bottom-${across}`;
}

/** Whether a control of the page lies under this place, apart from the field itself. */
export function coversControls(draft: LiveDraft, place: DOMRect): boolean {
  const { left, right, top, bottom } = place;
  const across = [left, (left + right) / 2, right];
  const down = [top, (top + bottom) / 2, bottom];
  const outermost = draft.field.frames[0] ?? draft.field.element;
  const isOther = (under: Element) => {
    const control = under.closest(CONTROLS);
    return control !== null && !control.contains(outermost) && !outermost.contains(control);
  };
  return across.some((x) => down.some((y) => document.elementsFromPoint(x, y).some(isOther)));
}

function cornerPlace(field: DOMRect, badge: DOMRect, corner: Corner): DOMRect {
  const y = corner.startsWith('top') ? field.top + EDGE : field.bottom - badge.height - EDGE;
  return new DOMRect(acrossAt(field, badge, corner), Math.max(EDGE, y), badge.width, badge.height);
}

function acrossAt(field: DOMRect, badge: DOMRect, corner: Corner): number {
  const x = corner.endsWith('left') ? field.left + EDGE : field.right - badge.width - EDGE * 2;
  return Math.max(EDGE, Math.min(x, window.innerWidth - badge.width - EDGE));
}
