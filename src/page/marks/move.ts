import type { Span } from '../types';

/** What changed between two texts: `before` from `start` to `oldEnd` became `after` from `start` to `newEnd`. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Takes two texts; returns the one stretch in which they differ, or null when they are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/**
 * Takes spans of `before`; returns them where they stand in `after`, without those that the change touched:
 * it reached into one, or put a letter or digit right against it, so that its words are no longer those words.
 */
export function moveSpans<T extends Span>(spans: readonly T[], before: string, after: string): readonly T[] {
  const change = changeBetween(before, after);
  if (!change) return spans;
  const { start, oldEnd, newEnd } = change;
  const shift = newEnd - oldEnd;
  const growsLeft = isWordAt(after, start) && isWordAt(after, start - 1);
  const growsRight = isWordAt(after, newEnd - 1) && isWordAt(after, newEnd);
  const moved: T[] = [];
  for (const span of spans) {
    if (span.end < start || (span.end === start && !growsLeft)) moved.push(span);
    else if (span.start > oldEnd || (span.start === oldEnd && !growsRight)) {
      moved.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
  }
  return moved;
}

function isWordAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}\p{M}_'’-]/u.test(text.charAt(index));
}
