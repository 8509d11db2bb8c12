import { meets } from '../src/review/spans';
import type { Family, Span } from '../src/review/types';
import type { Example } from './data';

/** Labelled places that were found and missed, and marks at places that no labeller saw. */
export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

export const NO_SCORE: Score = { found: 0, missed: 0, falseAlarms: 0 };

/** The scores of two sets of drafts together. */
export function add(one: Score, other: Score): Score {
  return {
    found: one.found + other.found,
    missed: one.missed + other.missed,
    falseAlarms: one.falseAlarms + other.falseAlarms,
  };
}

/** From 0 to 1: the harmonic mean of how many were found and how many marks were right. */
export function f1({ found, missed, falseAlarms }: Score): number {
  return (2 * found) / (2 * found + missed + falseAlarms || 1);
}

/** Scores the marks of some families in one draft, as tests/corpus/score.mjs does. */
export function scoreFound(
  { spans, maybe }: Example,
  marks: readonly Span[],
  families: readonly Family[],
): Score {
  let found = 0;
  let missed = 0;
  for (const span of spans) {
    const hit = marks.some((mark) => meets(mark, span));
    const ours = families.includes(span.family);
    if (hit && (ours || (span.or && families.includes(span.or)))) found++;
    else if (ours) missed++;
  }
  const labelled = [...spans, ...maybe];
  const falseAlarms = marks.filter((mark) => !labelled.some((span) => meets(mark, span))).length;
  return { found, missed, falseAlarms };
}
