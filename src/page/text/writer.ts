import type { Piece, TextMap } from './text-map';

/** How white space of a text node is shown: collapsed, kept, or collapsed but for its line breaks. */
export type Spacing = 'collapse' | 'keep' | 'lines';

const ODD_WHEN_COLLAPSED = /[\u200B\uFEFF]+| *[\t\n\r\f][ \t\n\r\f]*| {2,}|^ | $/g;
const ODD_WHEN_KEPT = /[\u200B\uFEFF]+|\r\n?|\n/g;

/**
 * Writes down text as the page shows it, and where each character came from. Line breaks and collapsible
 * spaces wait until something follows them, because the last one of a line or block is not shown.
 */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  readonly #landmarks = new Map<Node, number>();
  #length = 0;
  #breaks = 0;
  #space: { node: Text; from: number } | null = null;
  #lineOpen = false;

  get atLineStart(): boolean {
    return !this.#lineOpen;
  }

  /** An edge of a block: what follows begins a new line. */
  edge(): void {
    if (this.#lineOpen) this.lineBreak();
  }

  lineBreak(): void {
    this.#breaks += 1;
    this.#space = null;
    this.#lineOpen = false;
  }

  /** Remembers where a block or a line break stands. */
  landmark(node: Node): void {
    this.#landmarks.set(node, this.#length + this.#breaks);
  }

  /** Something without text that still makes the line a line: a picture, a caret holder. */
  inlineThing(): void {
    this.#lineOpen = true;
  }

  text(node: Text, spacing: Spacing): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(spacing === 'keep' ? ODD_WHEN_KEPT : ODD_WHEN_COLLAPSED)) {
      this.#plain(node, data, from, match.index);
      from = match.index + match[0].length;
      this.#odd(node, match[0], match.index, spacing);
    }
    this.#plain(node, data, from, data.length);
  }

  finish(): TextMap {
    const text = this.#parts.join('');
    for (const [node, at] of this.#landmarks) if (at > text.length) this.#landmarks.set(node, text.length);
    return { text, pieces: this.#pieces, landmarks: this.#landmarks };
  }

  #odd(node: Text, odd: string, from: number, spacing: Spacing): void {
    if (/[\u200B\uFEFF]/.test(odd)) this.#lineOpen = true;
    else if (spacing === 'keep') this.lineBreak();
    else if (spacing === 'lines' && odd.includes('\n')) this.#breaksIn(odd);
    else if (this.#lineOpen && !this.#space) this.#space = { node, from };
  }

  #breaksIn(spaces: string): void {
    for (const character of spaces) if (character === '\n') this.lineBreak();
  }

  #plain(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return;
    if (this.#breaks > 0) {
      this.#parts.push('\n'.repeat(this.#breaks));
      this.#length += this.#breaks;
      this.#breaks = 0;
    }
    if (this.#space) this.#add(this.#space.node, this.#space.from, ' ');
    this.#space = null;
    this.#add(node, from, data.slice(from, to).replaceAll('\u00A0', ' '));
    this.#lineOpen = true;
  }

  #add(node: Text, from: number, characters: string): void {
    const { length } = characters;
    const last = this.#pieces.at(-1);
    const joins =
      last?.node === node && last.from + last.length === from && last.start + last.length === this.#length;
    if (last && joins) this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + length };
    else this.#pieces.push({ node, from, start: this.#length, length });
    this.#parts.push(characters);
    this.#length += length;
  }
}
