import type { Box } from '../geometry/box';
import { closestAcross } from '../roots';
import type { Field, MarkStyle } from '../types';
import { GONE, MARKS_ELEMENT } from './look';

/** A mark where it shows, in the viewport of the coach. */
export interface MarkLines {
  readonly style: MarkStyle;
  readonly boxes: readonly Box[];
}

// Dots and waves, as the highlights have them: told apart without colour.
const SHEET = `
  :host { all: initial !important; display: var(${GONE}, block) !important; position: fixed !important; left: 0 !important; top: 0 !important;
    width: 0 !important; height: 0 !important; z-index: 2147483646 !important; pointer-events: none !important;
    forced-color-adjust: none !important; }
  div { position: absolute; }
  .words { height: 0; border-bottom: 2px dotted CanvasText; }
  .framing { height: 5px; background:
    radial-gradient(circle at 5px 5.5px, transparent 3px, CanvasText 3.4px 4.8px, transparent 5.2px) 0 0 / 10px 5px repeat-x; }
`;

/**
 * Lines under the marks of a rich editor, drawn over the page. Where the writer has chosen the colours (high
 * contrast), Chromium paints a highlight as a filled block, whatever the highlight asks for, and the words under it
 * could be taken for selected ones.
 */
export class Lines {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor({ element, frames }: Field) {
    const within = frames[0] ?? element;
    const doc = within.ownerDocument;
    this.#host = doc.createElement(MARKS_ELEMENT);
    this.#host.setAttribute('aria-hidden', 'true');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new (doc.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(SHEET);
    this.#root.adoptedStyleSheets = [sheet];
    // Everything outside an open modal dialog lies under it.
    (closestAcross(within, 'dialog:modal, :popover-open') ?? doc.documentElement).append(this.#host);
  }

  /** Draws these and no others. */
  draw(marks: readonly MarkLines[]): void {
    const origin = this.#host.getBoundingClientRect(); // not 0, 0 inside a transformed dialog
    const lines = marks.flatMap(({ style, boxes }) =>
      boxes.map(({ left, right, bottom }) => {
        const line = this.#host.ownerDocument.createElement('div');
        line.className = style;
        line.style.left = `${left - origin.left}px`;
        line.style.top = `${bottom - origin.top}px`;
        line.style.width = `${right - left}px`;
        return line;
      }),
    );
    this.#root.replaceChildren(...lines);
  }

  hide(hidden: boolean): void {
    this.#host.style.setProperty('visibility', hidden ? 'hidden' : 'visible', 'important');
  }

  close(): void {
    this.#host.remove();
  }
}
