import {
  computePosition,
  flip,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom';
import type { LiveDraft, Span } from '../page/types';

/** Pixels that everything of ours keeps from the edge of the view. */
const EDGE = 8;

/** Puts a box beside what it is about: never over it, never off the screen. */
export async function putBeside(
  box: HTMLElement,
  reference: ReferenceElement,
  placement: Placement,
  fallbackPlacements: Placement[],
): Promise<void> {
  const { x, y } = await computePosition(reference, box, {
    placement,
    strategy: 'fixed',
    middleware: [
      offset(EDGE),
      flip({ padding: EDGE, fallbackPlacements }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight, elements }) {
          elements.floating.style.maxHeight = `${Math.max(120, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/**
 * The words of a draft as something to stand beside.
 * @returns null while they are scrolled out of sight.
 */
export function wordsAsReference(draft: LiveDraft, span: Span): ReferenceElement | null {
  const boxes = draft.boxes(span);
  if (boxes.length === 0) return null;
  const around = unite(boxes);
  return {
    getBoundingClientRect: () => around,
    contextElement: draft.field.frames[0] ?? draft.field.element,
  };
}

/** The part of a draft's field that is in view, in pixels of the viewport; null when none of it is. */
export function fieldInView(draft: LiveDraft): DOMRect | null {
  const frames = draft.field.frames[0]?.getBoundingClientRect();
  const box = draft.box();
  const left = Math.max(box.left, frames?.left ?? 0, 0);
  const top = Math.max(box.top, frames?.top ?? 0, 0);
  const right = Math.min(box.right, frames?.right ?? Infinity, window.innerWidth);
  const bottom = Math.min(frames?.bottom ?? box.bottom, window.innerHeight);
  return right - left < 40 || bottom - top < 20 ? null : new DOMRect(left, top, right - left, bottom - top);
}

/** Pixels above the lower edge of the field that are the badge's. */
const ABOVE_BADGE = 44;

/** Pixels of height that are enough for a panel. */
const ENOUGH = 320;

/** Puts the panel beside, under or over the field where there is room for it, and else over its lower right, above the badge. */
export async function putPanel(panel: HTMLElement, field: DOMRect): Promise<void> {
  const needed = panel.offsetWidth + EDGE * 2;
  if (window.innerWidth - field.right >= needed)
    return putBeside(panel, rectAsReference(field), 'right-end', []);
  if (field.left >= needed) return putBeside(panel, rectAsReference(field), 'left-end', []);
  if (window.innerHeight - field.bottom >= ENOUGH)
    return putBeside(panel, rectAsReference(field), 'bottom-end', []);
  if (field.top >= ENOUGH) return putBeside(panel, rectAsReference(field), 'top-end', []);
  const bottom = Math.max(field.bottom - ABOVE_BADGE, Math.min(window.innerHeight, ENOUGH));
  const corner = new DOMRect(field.right - EDGE * 2, bottom, 0, 0);
  return putBeside(panel, rectAsReference(corner), 'top-end', ['bottom-end']);
}

function rectAsReference(rect: DOMRect): ReferenceElement {
  return { getBoundingClientRect: () => rect };
}

/** Pixels of height below which a field has no room to spare for the badge. */
const SMALL = 180;

/**
 * Where the badge goes: into the lower right corner of what is seen of the field, or right under a small one,
 * unless a control of the page lies there.
 * @returns pixels of the viewport
 */
export function badgeCorner(field: DOMRect, badge: DOMRect, covers: (at: DOMRect) => boolean): DOMRect {
  const { width, height } = badge;
  const at = (x: number, y: number) => {
    const left = Math.min(Math.max(x, EDGE), window.innerWidth - width - EDGE);
    return new DOMRect(Math.max(EDGE, left), Math.max(EDGE, y), width, height);
  };
  const [left, right] = [field.left + EDGE, field.right - width - EDGE * 2];
  const [top, bottom, under] = [field.top + EDGE, field.bottom - height - EDGE, field.bottom + EDGE / 2];
  const inside = at(right, bottom);
  const fits = field.height < SMALL && under + height < window.innerHeight;
  const places = [...(fits ? [at(right, under)] : []), inside, at(left, bottom), at(right, top)];
  return places.find((place) => !covers(place)) ?? inside;
}

const CONTROLS = 'button, a[href], input, select, [role=button], [role=link], [role=menuitem]';

/** Whether a control of the page lies under this place, apart from the field itself. */
export function coversControls(draft: LiveDraft, place: DOMRect): boolean {
  const { left, right, top, bottom } = place;
  const middle = (top + bottom) / 2;
  const points = [left, (left + right) / 2, right].flatMap((x) =>
    [top, middle, bottom].map((y) => [x, y] as const),
  );
  const { element, frames } = draft.field;
  const outermost = frames[0] ?? element;
  return points.some(([x, y]) =>
    document.elementsFromPoint(x, y).some((under) => {
      const control = under.closest(CONTROLS);
      return (
        control !== null &&
        control !== outermost &&
        !control.contains(outermost) &&
        !outermost.contains(control)
      );
    }),
  );
}

function unite(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
