import type { Placement } from '@floating-ui/dom';
import { shared } from '../../page/geometry/box';
import { EDGE, putBeside, rectAsReference } from '../host/place';

/** Pixels above the lower edge of the field that are the badge's. */
const ABOVE_BADGE = 44;
/** Pixels of height that are enough for a panel. */
const ENOUGH = 320;
/** Pixels of height that a panel can still be read in. */
const LEAST = 240;

/** How often each panel was put: a page that moves asks again before the last answer is there. */
const turns = new WeakMap<HTMLElement, number>();

/** One way to place the panel: what it stands beside, and on which side of that. */
interface Way {
  readonly at: DOMRect;
  readonly placement: Placement;
  readonly instead?: Placement[];
}

/**
 * Puts the panel beside, under or over the field where there is room for it, and else over its lower right,
 * above the badge; or all over it, where that would leave too little to read in. What sends the letter stays in
 * sight: a place that would cover it is left for the next, or the panel is made less tall there.
 * @param send the button that sends; null where the page has none in sight
 */
export async function putPanel(panel: HTMLElement, field: DOMRect, send: DOMRect | null): Promise<void> {
  const turn = (turns.get(panel) ?? 0) + 1;
  turns.set(panel, turn);
  const ways = waysAround(panel, field);
  let tallest: { readonly way: Way; readonly height: number } | null = null;
  for (const way of ways) {
    await put(panel, way);
    if (turns.get(panel) !== turn) return;
    const height = clearHeight(panel.getBoundingClientRect(), way, send);
    if (height === null) return;
    if (!tallest || (tallest.height < LEAST && height > tallest.height)) tallest = { way, height };
  }
  if (tallest && tallest.height >= LEAST) await put(panel, tallest.way, tallest.height);
  else if (ways[0]) await put(panel, ways[0]);
}

function put(panel: HTMLElement, { at, placement, instead = [] }: Way, tallest?: number): Promise<void> {
  return putBeside(panel, rectAsReference(at), placement, instead, tallest);
}

/** The places that are worth trying, the best first. */
function waysAround(panel: HTMLElement, field: DOMRect): Way[] {
  const needed = panel.offsetWidth + EDGE;
  const enough = Math.min(window.innerHeight, ENOUGH);
  const aboveBadge = field.bottom - ABOVE_BADGE;
  const bottom = aboveBadge >= enough ? aboveBadge : Math.max(field.bottom, enough);
  const corner = new DOMRect(field.right - EDGE * 2, bottom, 0, 0);
  const beside: readonly (readonly [room: number, needed: number, Placement])[] = [
    [window.innerWidth - field.right, needed, 'right-end'],
    [field.left, needed, 'left-end'],
    [window.innerHeight - field.bottom, ENOUGH, 'bottom-end'],
    [field.top, ENOUGH, 'top-end'],
  ];
  const fitting = beside.filter(([room, least]) => room >= least);
  return [
    ...fitting.map(([, , placement]): Way => ({ at: field, placement })),
    { at: corner, placement: 'top-end', instead: ['bottom-end'] },
  ];
}

/** How tall a panel may be where it is for the button to stay in sight; null where it does not cover that. */
function clearHeight(panel: DOMRect, { placement }: Way, send: DOMRect | null): number | null {
  const around =
    send && new DOMRect(send.x - EDGE, send.y - EDGE, send.width + EDGE * 2, send.height + EDGE * 2);
  if (!around || !shared(panel, around)) return null;
  // It keeps the edge that it stands on: the lower one, but under the field.
  return Math.floor(placement === 'bottom-end' ? around.top - panel.top : panel.bottom - around.bottom);
}
