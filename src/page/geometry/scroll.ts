import { parentAcross } from '../roots';
import type { Box } from './box';

/** How much is left free above what is scrolled to, in pixels, where there is room. */
const ROOM = 48;

/**
 * Takes a field's element and a way to measure a stretch of its text; scrolls the field, and whatever it
 * lies in, so that the first line of the stretch shows. Nothing moves that need not.
 */
export function scrollTo(element: HTMLElement, measure: () => readonly Box[]): void {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const line = measure()[0];
    if (!line) return;
    if (isScroller(at)) scrollWithin(at, line);
  }
}

function scrollWithin(scroller: Element, line: Box): void {
  const doc = scroller.ownerDocument;
  const port = scroller === (doc.scrollingElement ?? doc.documentElement);
  const rect = scroller.getBoundingClientRect();
  const top = port ? 0 : Math.max(0, rect.top);
  const bottom = port ? (doc.defaultView?.innerHeight ?? rect.bottom) : rect.bottom;
  if (line.top >= top && line.bottom <= bottom) return;
  scroller.scrollTop +=
    line.top - top - Math.min(ROOM, Math.max(0, (bottom - top - (line.bottom - line.top)) / 2));
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  if (element === element.ownerDocument.scrollingElement) return true;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? 'visible';
  return overflow === 'auto' || overflow === 'scroll' || element.localName === 'textarea';
}
