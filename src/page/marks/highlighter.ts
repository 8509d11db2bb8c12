import type { Mark, MarkStyle } from '../types';
import { HIGHLIGHT_NAMES, markSheet } from './look';
import type { Ground } from './shade';

interface PaintedRange {
  readonly style: MarkStyle;
  readonly range: Range;
}

/** A place in a tree, as the ends of a range are. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

const STYLES: readonly MarkStyle[] = ['words', 'framing'];

/**
 * Paints ranges of one document or shadow root without writing to its tree. Everything is made in the
 * window that the root belongs to: a frame's registry takes only its own highlights and sheets.
 */
export class Highlighter {
  readonly #root: Document | ShadowRoot;
  readonly #view: Window & typeof globalThis;
  readonly #highlights: Readonly<Record<MarkStyle, Highlight>>;
  readonly #painted = new Map<string, PaintedRange>();
  #sheet: CSSStyleSheet | null = null;
  #ground: Ground | null = null;

  constructor(root: Document | ShadowRoot, view: Window & typeof globalThis) {
    this.#root = root;
    this.#view = view;
    this.#highlights = { words: new view.Highlight(), framing: new view.Highlight() };
    // Whatever goes by these names now is of an extension that was updated or taken away under the page.
    for (const style of STYLES) view.CSS.highlights.delete(HIGHLIGHT_NAMES[style]);
    this.#register();
    root.addEventListener('click', this.#registerSoon);
  }

  /** A page may clear the registry for ends of its own: Jodit does at every click. */
  readonly #registerSoon = (): void => {
    setTimeout(() => {
      if (this.#sheet) this.#register();
    }, 0);
  };

  #register(): void {
    const { highlights } = this.#view.CSS;
    for (const style of STYLES) {
      const name = HIGHLIGHT_NAMES[style];
      if (!highlights.has(name)) highlights.set(name, this.#highlights[style]);
    }
  }

  /**
   * Paints these marks and no others, each from one point to another. A range that stands there already is
   * kept: a new one costs the browser a repaint, and every live range costs each later change of the tree.
   */
  paint(marks: readonly Mark[], ends: (mark: Mark) => readonly [Point, Point] | null): void {
    const gone = new Set(this.#painted.keys());
    for (const mark of marks) {
      const points = ends(mark);
      if (!points) continue;
      gone.delete(mark.id);
      const old = this.#painted.get(mark.id);
      if (old?.style === mark.style && standsAt(old.range, points)) continue;
      if (old) this.#highlights[old.style].delete(old.range);
      const range = rangeBetween(points);
      this.#painted.set(mark.id, { style: mark.style, range });
      this.#highlights[mark.style].add(range);
    }
    for (const id of gone) this.#remove(id);
    this.#register();
  }

  /** Draws the marks for the ground that they stand on. */
  dress(ground: Ground): void {
    if (!this.#sheet) {
      this.#sheet = new this.#view.CSSStyleSheet();
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
    }
    if (ground === this.#ground) return;
    this.#ground = ground;
    this.#sheet.replaceSync(markSheet(ground));
  }

  close(): void {
    this.#root.removeEventListener('click', this.#registerSoon);
    for (const style of STYLES) {
      const name = HIGHLIGHT_NAMES[style];
      const mine = this.#view.CSS.highlights.get(name) === this.#highlights[style];
      this.#highlights[style].clear();
      if (mine) this.#view.CSS.highlights.delete(name);
    }
    const sheets = this.#root.adoptedStyleSheets;
    if (this.#sheet) this.#root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = null;
  }

  #remove(id: string): void {
    const painted = this.#painted.get(id);
    if (painted) this.#highlights[painted.style].delete(painted.range);
    this.#painted.delete(id);
  }
}

function standsAt(range: Range, [start, end]: readonly [Point, Point]): boolean {
  return (
    range.startContainer === start.node &&
    range.startOffset === start.offset &&
    range.endContainer === end.node &&
    range.endOffset === end.offset
  );
}

function rangeBetween([start, end]: readonly [Point, Point]): Range {
  const range = (start.node.ownerDocument ?? document).createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
