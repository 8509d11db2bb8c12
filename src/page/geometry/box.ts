/** A rectangle in CSS pixels of some viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Takes two boxes; returns what they share, or null. */
export function shared(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** Takes the boxes of a stretch of text in its order; returns one box for each line of it. */
export function byLine(boxes: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left || bottom <= top) continue;
    const last = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (last && middle > last.top && middle < last.bottom) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, left),
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      };
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}

/** Takes boxes and a point; returns whether the point is on one of them, give or take `slack` pixels. */
export function holdsPoint(boxes: readonly Box[], x: number, y: number, slack = 1): boolean {
  return boxes.some(
    ({ left, top, right, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}

/** Takes a box, and the window whose code is to have it; returns it as that window's own kind of rectangle. */
export function rectOf({ left, top, right, bottom }: Box, view: Window & typeof globalThis): DOMRect {
  return new view.DOMRect(left, top, right - left, bottom - top);
}
