import type { Span } from './types';

/** Whether two stretches of one text have something of it in common. */
export function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
