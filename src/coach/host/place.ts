import {
  computePosition,
  flip,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom';
import { shared } from '../../page/geometry/box';
import { shownBoxes } from '../../page/geometry/shown';
import type { LiveDraft, Span } from '../../page/types';

/** Pixels that everything of ours keeps from the edge of the view. */
export const EDGE = 8;

/**
 * Puts a box beside what it is about: never over it, never off the screen.
 * @param tallest pixels of height that it may have at most
 */
export async function putBeside(
  box: HTMLElement,
  reference: ReferenceElement,
  placement: Placement,
  fallbackPlacements: Placement[],
  tallest = Number.POSITIVE_INFINITY,
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
          const most = Math.min(tallest, Math.max(120, Math.floor(availableHeight)));
          elements.floating.style.maxHeight = `${most}px`;
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
  // A letter may be far longer than the box that it scrolls in.
  const element = draft.field.frames[0] ?? draft.field.element;
  const [shown] = shownBoxes({ element, kind: 'rich', frames: [] }, [element.getBoundingClientRect()]);
  const seen = shown && shared(shown, draft.box());
  if (!seen || seen.right - seen.left < 40 || seen.bottom - seen.top < 20) return null;
  return new DOMRect(seen.left, seen.top, seen.right - seen.left, seen.bottom - seen.top);
}

/** A part of the view as something to stand beside. */
export function rectAsReference(rect: DOMRect): ReferenceElement {
  return { getBoundingClientRect: () => rect };
}

function unite(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
