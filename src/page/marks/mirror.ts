import { uncoveredPart } from '../geometry/uncovered';
import { marksHost } from './host';
import { copyTextStyle, type TextBox, textBoxOf } from './mirror-style';
import { MirroredText } from './mirrored-text';

const SHEET = `
  .box { position: absolute; overflow: hidden; transform-origin: 0 0; }
  .text { box-sizing: border-box; color: transparent; -webkit-text-fill-color: transparent; text-shadow: none;
    caret-color: transparent; user-select: none; }
  .text > :first-child { text-indent: var(--first-line-indent); }
`;

/**
 * The text of a textarea again, set exactly over it and transparent, so that a highlight has something to
 * stand under. It lives in a closed shadow root beside the page's own tree.
 */
export class Mirror {
  readonly root: ShadowRoot;
  /** What it reads. */
  readonly text: MirroredText;
  readonly #textarea: HTMLTextAreaElement;
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #paper: HTMLElement;

  constructor(textarea: HTMLTextAreaElement) {
    const doc = textarea.ownerDocument;
    this.#textarea = textarea;
    const { host, root } = marksHost(textarea, SHEET);
    this.#host = host;
    this.root = root;
    this.#box = this.root.appendChild(doc.createElement('div'));
    this.#box.className = 'box';
    this.#paper = this.#box.appendChild(doc.createElement('div'));
    this.#paper.className = 'text';
    this.text = new MirroredText(this.#paper);
  }

  /** Sets the mirror over the textarea as it lies and is styled now. */
  place(): void {
    copyTextStyle(this.#textarea, this.#paper);
    this.follow();
  }

  /** Moves the mirror with the textarea's place on the screen and its scrolling, and shows no more than that shows. */
  follow(): void {
    const box = this.lie();
    // Asks what lies over the textarea, which costs a long letter a layout: not at every key.
    this.#box.style.clipPath = this.#clip(box);
  }

  /** Sets the mirror where the textarea lies now; returns where that is. */
  lie(): TextBox {
    const box = textBoxOf(this.#textarea);
    const origin = this.#host.getBoundingClientRect(); // not 0, 0 inside a transformed dialog
    const { style } = this.#box;
    style.left = `${box.left - origin.left}px`;
    style.top = `${box.top - origin.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    style.transform = box.scaleX === 1 && box.scaleY === 1 ? 'none' : `scale(${box.scaleX}, ${box.scaleY})`;
    this.#paper.style.width = `${box.width}px`;
    this.#paper.style.transform = `translate(${-this.#textarea.scrollLeft}px, ${-this.#textarea.scrollTop}px)`;
    return box;
  }

  hide(hidden: boolean): void {
    this.#box.style.visibility = hidden ? 'hidden' : 'visible';
  }

  close(): void {
    this.#host.remove();
  }

  /** The mirror lies above the page: it shows no more than the textarea itself does. */
  #clip({ left, top, width, height, scaleX, scaleY }: TextBox): string {
    const seen = uncoveredPart(this.#textarea);
    if (!seen) return 'inset(100%)';
    const inset = [
      (seen.top - top) / scaleY,
      width - (seen.right - left) / scaleX,
      height - (seen.bottom - top) / scaleY,
      (seen.left - left) / scaleX,
    ];
    return `inset(${inset.map((side) => `${Math.max(0, side)}px`).join(' ')})`;
  }
}
