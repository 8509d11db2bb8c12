import type { Family, Span } from '../src/review/types';
import type { Example } from './data';

/** Words that were found in an example. */
export interface Found extends Span {
  readonly example: number;
  readonly family: Family;
  readonly score: number;
}

export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly f1: number;
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Scores what was found in the families, as tests/corpus/score.mjs does. */
export function scoreFound(
  examples: readonly Example[],
  found: readonly Found[],
  families: readonly Family[],
): Score {
  const byExample = new Map<number, Found[]>();
  for (const one of found) byExample.set(one.example, [...(byExample.get(one.example) ?? []), one]);
  let [right, missed, falseAlarms] = [0, 0, 0];
  examples.forEach(({ spans, maybe }, index) => {
    const flags = byExample.get(index) ?? [];
    for (const span of spans) {
      const hit = flags.some((flag) => overlap(flag, span));
      if (families.includes(span.family) || (span.or && families.includes(span.or) && hit)) {
        if (hit) right++;
        else missed++;
      }
    }
    falseAlarms += flags.filter((flag) => ![...spans, ...maybe].some((span) => overlap(flag, span))).length;
  });
  return { found: right, missed, falseAlarms, f1: (2 * right) / (2 * right + missed + falseAlarms || 1) };
}

/** The threshold with the best F1, and the area under precision by recall over all thresholds. */
export function bestThreshold(
  examples: readonly Example[],
  found: readonly Found[],
  families: readonly Family[],
): { from: number; score: Score; area: number } {
  let best = { from: Number.POSITIVE_INFINITY, score: scoreFound(examples, [], families) };
  let area = 0;
  let reached = 0;
  for (const from of steps(found.map(({ score }) => score))) {
    const score = scoreFound(
      examples,
      found.filter((one) => one.score >= from),
      families,
    );
    if (score.f1 > best.score.f1) best = { from, score };
    const recall = score.found / (score.found + score.missed || 1);
    if (recall <= reached) continue;
    area += ((recall - reached) * score.found) / (score.found + score.falseAlarms || 1);
    reached = recall;
  }
  return { ...best, area };
}

/** A hundred and fifty thresholds from the top, closer where scores are many. */
function steps(scores: readonly number[]): number[] {
  const order = [...scores].sort((a, b) => b - a).slice(0, 3000);
  const every = Math.max(1, Math.floor(order.length / 150));
  return order.filter((_, index) => index % every === 0);
}
