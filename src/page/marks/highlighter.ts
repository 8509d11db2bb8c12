import type { MarkStyle } from '../types';
import { HIGHLIGHT_NAMES, markSheet } from './look';
import type { Ground } from './shade';

export interface PaintedRange {
  readonly style: MarkStyle;
  readonly range: Range;
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
  #sheet: CSSStyleSheet | null = null;
  #ground: Ground | null = null;

  constructor(root: Document | ShadowRoot, view: Window & typeof globalThis) {
    this.#root = root;
    this.#view = view;
    this.#highlights = { words: new view.Highlight(), framing: new view.Highlight() };
    for (const style of STYLES) view.CSS.highlights.set(HIGHLIGHT_NAMES[style], this.#highlights[style]);
  }

  /** Paints these ranges and no others. */
  paint(ranges: readonly PaintedRange[], ground: Ground): void {
    this.#dress(ground);
    const wanted = new Set(ranges.map(({ range }) => range));
    for (const style of STYLES) {
      const highlight = this.#highlights[style];
      for (const range of [...highlight]) if (!wanted.has(range as Range)) highlight.delete(range);
    }
    for (const { style, range } of ranges) this.#highlights[style].add(range);
  }

  close(): void {
    for (const style of STYLES) {
      const name = HIGHLIGHT_NAMES[style];
      const mine = this.#view.CSS.highlights.get(name) === this.#highlights[style];
      this.#highlights[style].clear();
      if (mine) this.#view.CSS.highlights.delete(name);
    }
    const sheets = this.#root.adoptedStyleSheets;
    if (this.#sheet) this.#root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }

  #dress(ground: Ground): void {
    if (!this.#sheet) {
      this.#sheet = new this.#view.CSSStyleSheet();
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
    }
    if (ground === this.#ground) return;
    this.#ground = ground;
    this.#sheet.replaceSync(markSheet(ground));
  }
}
