/** Where a paragraph goes in, and what has to come between it and its neighbours. */
export interface ParagraphPlace {
  /** After the end of the line before (`after`), or before the start of the line there (`before`). */
  readonly side: 'after' | 'before';
  /** Offset of the text: the end of that line before, or the start of the line there. */
  readonly at: number;
  /** Line breaks between the paragraph and that line: two where the draft has blank lines between. */
  readonly breaks: 1 | 2;
}

/**
 * Takes a text and an offset; returns how a paragraph goes in before the line that begins at or holds the
 * offset, or after everything when the offset is the end of the text.
 */
export function paragraphPlace(text: string, at: number): ParagraphPlace {
  const breaks = /\n[ \t]*\n/.test(text.trim()) || !text.trim().includes('\n') ? 2 : 1;
  const lineStart = at >= text.length ? text.length : text.lastIndexOf('\n', at - 1) + 1;
  const written = text.slice(0, lineStart).trimEnd().length;
  if (written > 0) return { side: 'after', at: written, breaks };
  const first = lineStart + Math.max(0, text.slice(lineStart).search(/\S/));
  return { side: 'before', at: text.trim() === '' ? 0 : first, breaks };
}
