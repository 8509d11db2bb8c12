import type { Week } from '../../src/notebook/practice';
import { MEASURES, type Measure, over, portion, type Share } from './measures';

/** The one thing that is said of somebody's practice. It is always something that went well. */
export type Observation =
  | { readonly kind: 'few' }
  | { readonly kind: 'more'; readonly measure: Measure; readonly now: Share }
  | { readonly kind: 'often'; readonly measure: Measure; readonly now: Share };

/** Letters, or words met, from which on a share says something. */
const ENOUGH = 4;
/** The weeks that are looked at, and those that they are compared with. */
const LATELY = 4;
/** A share has to have grown by this much to be called more. */
const MORE = 0.15;
/** A share from which on it is called often. */
const OFTEN = 0.5;

/** Finds what is worth a kind word: what has grown most lately, or else what is there most often. */
export function observe(weeks: readonly Week[]): Observation {
  const lately = weeks.slice(-LATELY);
  const before = weeks.slice(-LATELY * 2, -LATELY);
  const known = MEASURES.map((measure) => ({
    measure,
    now: over(measure, lately),
    earlier: over(measure, before),
  })).filter(({ now }) => now.of >= ENOUGH);
  const grown = best(
    known.filter(({ earlier }) => earlier.of >= ENOUGH),
    ({ now, earlier }) => (portion(now) ?? 0) - (portion(earlier) ?? 0),
  );
  if (grown && grown.worth >= MORE) return { kind: 'more', measure: grown.one.measure, now: grown.one.now };
  const often = best(known, ({ now }) => portion(now) ?? 0);
  if (often && often.worth >= OFTEN) return { kind: 'often', measure: often.one.measure, now: often.one.now };
  return { kind: 'few' };
}

function best<One>(all: readonly One[], worthOf: (one: One) => number): { one: One; worth: number } | null {
  let found: { one: One; worth: number } | null = null;
  for (const one of all) {
    const worth = worthOf(one);
    if (!found || worth > found.worth) found = { one, worth };
  }
  return found;
}
