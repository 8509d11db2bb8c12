import { firstIndex } from '../first-index';
import { uncoveredPart } from '../geometry/uncovered';
import type { Point } from './highlighter';
import { marksHost } from './host';
import { copyTextStyle, type TextBox, textBoxOf } from './mirror-style';

const SHEET = `
  .box { position: absolute; overflow: hidden; transform-origin: 0 0; }
  .text { box-sizing: border-box; color: transparent; -webkit-text-fill-color: transparent; text-shadow: none;
    caret-color: transparent; user-select: none; }
  .text > :first-child { text-indent: var(--first-line-indent); }
`;

/**
 * The text of a textarea again, set exactly over it and transparent, so that a highlight has something to
 * stand under. It lives in a closed shadow root beside the page's own tree, one block for each line:
 * typing then lays out one line and not the whole letter.
 */
export class Mirror {
  readonly root: ShadowRoot;
  readonly #textarea: HTMLTextAreaElement;
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #text: HTMLElement;
  #value: string | null = null;
  #lines: string[] = [];
  #starts: number[] = [];

  constructor(textarea: HTMLTextAreaElement) {
    const doc = textarea.ownerDocument;
    this.#textarea = textarea;
    const { host, root } = marksHost(textarea, SHEET);
    this.#host = host;
    this.root = root;
    this.#box = this.root.appendChild(doc.createElement('div'));
    this.#box.className = 'box';
    this.#text = this.#box.appendChild(doc.createElement('div'));
    this.#text.className = 'text';
  }

  get host(): Element {
    return this.#host;
  }

  /** Takes the textarea's value; makes the mirror read the same. Only lines that differ are touched. */
  write(value: string): void {
    if (value === this.#value) return;
    this.#value = value;
    const lines = value.split('\n');
    const shorter = Math.min(lines.length, this.#lines.length);
    let head = 0;
    while (head < shorter && lines[head] === this.#lines[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && lines.at(-1 - tail) === this.#lines.at(-1 - tail)) tail += 1;
    const { children } = this.#text;
    const old = [...children].slice(head, this.#lines.length - tail);
    const fresh = lines.slice(head, lines.length - tail);
    fresh.forEach((line, index) => {
      const block = old[index] ?? this.#text.insertBefore(this.#newLine(), children[head + index] ?? null);
      this.#fill(block, line);
    });
    for (const extra of old.slice(fresh.length)) extra.remove();
    this.#lines = lines;
    this.#starts = startsOf(lines);
  }

  /** Sets the mirror over the textarea as it lies and is styled now. */
  place(): void {
    copyTextStyle(this.#textarea, this.#text);
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
    this.#text.style.width = `${box.width}px`;
    this.#text.style.transform = `translate(${-this.#textarea.scrollLeft}px, ${-this.#textarea.scrollTop}px)`;
    return box;
  }

  hide(hidden: boolean): void {
    this.#box.style.visibility = hidden ? 'hidden' : 'visible';
  }

  /** Takes a stretch of the value; returns its ends in the mirror, or null when it is not there. */
  points(from: number, to: number): readonly [Point, Point] | null {
    const start = this.#pointAt(from);
    const end = this.#pointAt(to);
    return start && end && [start, end];
  }

  /** Takes a stretch of the value; returns the range of it in the mirror, or null when it is not there. */
  rangeOf(from: number, to: number): Range | null {
    const [start, end] = this.points(from, to) ?? [];
    if (!start || !end) return null;
    const range = this.#textarea.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
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

  #newLine(): HTMLElement {
    return this.#textarea.ownerDocument.createElement('div');
  }

  #fill(block: Element, line: string): void {
    const doc = this.#textarea.ownerDocument;
    const { firstChild } = block;
    if (line !== '' && firstChild?.nodeType === 3) (firstChild as Text).data = line;
    else block.replaceChildren(line === '' ? doc.createElement('br') : doc.createTextNode(line));
  }

  #pointAt(place: number): Point | null {
    const starts = this.#starts;
    const line = firstIndex(starts.length, (at) => (starts[at] ?? 0) > place) - 1;
    const block = this.#text.children[line];
    const node = block?.firstChild;
    if (!block || !node) return null;
    const column = place - (starts[line] ?? 0);
    return node.nodeType === 3
      ? { node, offset: Math.min(column, (node as Text).length) }
      : { node: block, offset: 0 };
  }
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
