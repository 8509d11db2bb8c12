import type { Box } from '../geometry/box';
import type { Field, MarkStyle } from '../types';
import { marksHost } from './host';

/** A mark where it shows, in the viewport of the coach. */
export interface UnderlinedMark {
  readonly style: MarkStyle;
  readonly boxes: readonly Box[];
}

// Dots and waves, as the highlights have them: told apart without colour.
const SHEET = `
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
export class Underlines {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor({ element, frames }: Field) {
    const { host, root } = marksHost(frames[0] ?? element, SHEET);
    this.#host = host;
    this.#root = root;
  }

  /** Draws these and no others. */
  draw(marks: readonly UnderlinedMark[]): void {
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
