import { parentAcross } from '../roots';
import type { Field } from '../types';
import { type Box, shared } from './box';

/** Takes a field and boxes in its own viewport; returns the parts that show, in the coach's viewport. */
export function shownBoxes({ element, frames }: Field, boxes: readonly Box[]): Box[] {
  const shown = shownPart(element);
  if (!shown) return [];
  return boxes.flatMap((box) => {
    const inField = shared(shown, box);
    const seen = inField && throughFrames(inField, frames);
    return seen ? [seen] : [];
  });
}

/** Takes a field; returns its box in the coach's viewport, as far as frames show it; empty when they do not. */
export function fieldBox({ element, frames }: Field): Box {
  // What a writer sees as the field is the frame around a body, not the body.
  const frame = element.localName === 'body' ? frames.at(-1) : undefined;
  const box = innerBox(frame ?? element);
  return throughFrames(box, frame ? frames.slice(0, -1) : frames) ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

/**
 * Takes an element; returns the part of its box that is not scrolled or cut away in its own document,
 * in that document's viewport, or null when nothing of it shows.
 */
export function shownPart(element: HTMLElement): Box | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  const port = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  // The body of a frame is as tall as its text, but one writes in all of the frame.
  let shown: Box | null = element.localName === 'body' ? port : shared(port, innerBox(element));
  for (let at = parentAcross(element); at && shown; at = parentAcross(at)) {
    const root = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
    if (!root && view.getComputedStyle(at).overflow !== 'visible') shown = shared(shown, innerBox(at));
  }
  return shown;
}

/** Takes a box in the innermost frame's viewport and the frames around it; returns it in the outermost one's. */
function throughFrames(box: Box, frames: readonly HTMLIFrameElement[]): Box | null {
  let at: Box | null = box;
  for (const frame of [...frames].reverse()) {
    if (!at) return null;
    const rect = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    const scaleX = frame.offsetWidth > 0 ? rect.width / frame.offsetWidth : 1;
    const scaleY = frame.offsetHeight > 0 ? rect.height / frame.offsetHeight : 1;
    const left = rect.left + (frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0')) * scaleX;
    const top = rect.top + (frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0')) * scaleY;
    const moved: Box = {
      left: left + at.left * scaleX,
      top: top + at.top * scaleY,
      right: left + at.right * scaleX,
      bottom: top + at.bottom * scaleY,
    };
    const window = shownPart(frame);
    at = window && shared(window, moved);
  }
  return at;
}

function innerBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
