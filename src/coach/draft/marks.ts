import type { LiveDraft, Mark, MarkStyle, Span } from '../../page/types';
import { type Flag, FRAMING, type Review } from '../../review/types';

/** A flag with a name that stays the same from one review to the next. */
export interface Marked {
  readonly id: string;
  readonly flag: Flag;
}

const styleOf = ({ family }: Flag): MarkStyle => (FRAMING.includes(family) ? 'framing' : 'words');

/** Names the flags of a review by rule, words and how often these came before: typing elsewhere changes none. */
export function nameFlags(review: Review): Marked[] {
  const seen = new Map<string, number>();
  return review.flags.map((flag) => {
    const words = JSON.stringify([flag.rule, flag.text]);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { id: `${before}${words}`, flag };
  });
}

/** How the page paints them. */
export function toMarks(marked: readonly Marked[]): Mark[] {
  return marked.map(({ id, flag }) => ({ id, start: flag.start, end: flag.end, style: styleOf(flag) }));
}

/**
 * Where a stretch of the reviewed text is now.
 * @returns null when its words are there no more.
 */
export function whereNow(now: string, reviewed: string, span: Span): Span | null {
  const words = reviewed.slice(span.start, span.end);
  if (now.slice(span.start, span.end) === words) return { start: span.start, end: span.end };
  // What was typed since lies mostly before or after it; the same distance from the end finds it then.
  const fromEnd = now.length - (reviewed.length - span.start);
  if (fromEnd >= 0 && now.startsWith(words, fromEnd)) return { start: fromEnd, end: fromEnd + words.length };
  const found = now.indexOf(words, Math.max(0, Math.min(span.start, fromEnd)));
  return words === '' || found < 0 ? null : { start: found, end: found + words.length };
}

/** Where the words of a flag are now: the page moved its mark with the text. */
export function flagNow(draft: LiveDraft, marked: Marked): Span | null {
  return draft.marks.find((mark) => mark.id === marked.id) ?? null;
}
