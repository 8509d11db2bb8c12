import type { Week } from '../../src/notebook/practice';
import type { Family } from '../../src/review/types';

/** So many of so many letters, or of so many words met. */
export interface Share {
  readonly of: number;
  readonly had: number;
}

export const MEASURES = ['strength', 'good_first', 'question', 'next_step', 'explained'] as const;
export type Measure = (typeof MEASURES)[number];

const WORDING: readonly Family[] = ['jargon', 'officialese'];

const IN_WEEK: Record<Measure, (week: Week) => Share> = {
  strength: ({ letters, has }) => ({ had: has.strength ?? 0, of: letters }),
  good_first: ({ goodFirst, withBoth }) => ({ had: goodFirst, of: withBoth }),
  question: ({ letters, has }) => ({ had: has['invite-views'] ?? 0, of: letters }),
  next_step: ({ letters, has }) => ({ had: has['next-step'] ?? 0, of: letters }),
  explained: ({ met, left }) => {
    const total = (counts: Week['met']) => WORDING.reduce((sum, family) => sum + (counts[family] ?? 0), 0);
    return { had: total(met) - total(left), of: total(met) };
  },
};

/** How one measure stood in a week. `of` is 0 where the week had nothing to measure. */
export function inWeek(measure: Measure, week: Week): Share {
  return IN_WEEK[measure](week);
}

/** How one measure stood over several weeks together. */
export function over(measure: Measure, weeks: readonly Week[]): Share {
  const shares = weeks.map((week) => inWeek(measure, week));
  return {
    had: shares.reduce((sum, { had }) => sum + had, 0),
    of: shares.reduce((sum, { of }) => sum + of, 0),
  };
}

/** From 0 to 1; null where there was nothing to measure. */
export function portion({ had, of }: Share): number | null {
  return of === 0 ? null : had / of;
}
