import { type Element, type Family, FRAMING, type Review, type Span } from '../review/types';
import type { Tally } from './database';

/** Words from which on a draft is a letter worth counting. */
const ENOUGH = 20;

/** What is good to read in a letter. */
export const GOOD: readonly Element[] = ['strength', 'acknowledge', 'shared-goal'];

/**
 * Counts a letter as it stands.
 * @returns null for what is no letter to a family: a message to colleagues, or a few words
 */
export function tallyOf(review: Review): Tally | null {
  if (review.audience === 'colleagues' || review.reading.words < ENOUGH) return null;
  const counts: Partial<Record<Family, number>> = {};
  for (const { family } of review.flags) counts[family] = (counts[family] ?? 0) + 1;
  return {
    most: counts,
    left: counts,
    has: [...new Set(review.has.map(({ element }) => element))],
    goodFirst: comesFirst(
      review.has.filter(({ element }) => GOOD.includes(element)),
      review.flags.filter(({ family }) => FRAMING.includes(family)),
    ),
  };
}

/** The later count of a letter, with the most that was ever counted of it. */
export function laterTally(before: Tally, now: Tally): Tally {
  const most = { ...before.most };
  for (const [family, count] of Object.entries(now.most) as [Family, number][]) {
    most[family] = Math.max(most[family] ?? 0, count);
  }
  return { ...now, most };
}

/** Whether what is good comes before all that may weigh; null where there is not both. */
export function comesFirst(good: readonly Span[], worry: readonly Span[]): boolean | null {
  if (good.length === 0 || worry.length === 0) return null;
  const first = (spans: readonly Span[]) => Math.min(...spans.map(({ start }) => start));
  return first(good) <= first(worry);
}
