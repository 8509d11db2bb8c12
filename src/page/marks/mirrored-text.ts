import { firstIndex } from '../first-index';
import type { Point } from './highlighter';

/**
 * A text in an element, one block for each of its lines: what is typed then changes one line, and the browser
 * lays out that line and not the whole letter.
 */
export class MirroredText {
  readonly #element: HTMLElement;
  #value: string | null = null;
  #lines: string[] = [];
  /** Where each line begins in the text. */
  #starts: number[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Makes it read `value`. Only lines that differ are touched. */
  write(value: string): void {
    if (value === this.#value) return;
    this.#value = value;
    const before = this.#lines;
    const lines = value.split('\n');
    const { head, tail } = sameEnds(before, lines);
    this.#put(lines.slice(head, lines.length - tail), head, before.length - tail);
    this.#lines = lines;
    this.#starts = startsOf(lines);
  }

  /** Takes a stretch of the text; returns its ends in the page, or null when it is not there. */
  points(from: number, to: number): readonly [Point, Point] | null {
    const start = this.#pointAt(from);
    const end = this.#pointAt(to);
    return start && end && [start, end];
  }

  /** Takes a stretch of the text; returns the range of it in the page, or null when it is not there. */
  rangeOf(from: number, to: number): Range | null {
    const [start, end] = this.points(from, to) ?? [];
    if (!start || !end) return null;
    const range = this.#element.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** Puts these lines where the blocks from `from` up to `to` are. */
  #put(lines: readonly string[], from: number, to: number): void {
    const { children } = this.#element;
    const old = [...children].slice(from, to);
    lines.forEach((line, index) => {
      const block =
        old[index] ?? this.#element.insertBefore(this.#newBlock(), children[from + index] ?? null);
      fill(block, line);
    });
    for (const extra of old.slice(lines.length)) extra.remove();
  }

  #newBlock(): HTMLElement {
    return this.#element.ownerDocument.createElement('div');
  }

  #pointAt(place: number): Point | null {
    const starts = this.#starts;
    const line = firstIndex(starts.length, (at) => (starts[at] ?? 0) > place) - 1;
    const block = this.#element.children[line];
    const node = block?.firstChild;
    if (!block || !node) return null;
    const column = place - (starts[line] ?? 0);
    return node.nodeType === 3
      ? { node, offset: Math.min(column, (node as Text).length) }
      : { node: block, offset: 0 };
  }
}

/** Takes lines as they were and as they are; returns how many are the same from the head and from the tail. */
function sameEnds(before: readonly string[], now: readonly string[]): { head: number; tail: number } {
  const shorter = Math.min(now.length, before.length);
  let head = 0;
  while (head < shorter && now[head] === before[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && now.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  return { head, tail };
}

function fill(block: Element, line: string): void {
  const doc = block.ownerDocument;
  const { firstChild } = block;
  if (line !== '' && firstChild?.nodeType === 3) (firstChild as Text).data = line;
  else block.replaceChildren(line === '' ? doc.createElement('br') : doc.createTextNode(line));
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
