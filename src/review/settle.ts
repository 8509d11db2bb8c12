import type { Finding } from './finding';

/**
 * One quiet mark at each place: of findings that overlap the surest stays, then the longest.
 * Takes findings in any order; returns them in the order of the text, no two overlapping.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const best = [...findings].sort(
    (a, b) => b.sure - a.sure || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of best) {
    // What is kept stands in order and apart, so only the two neighbours can overlap.
    const at = firstFrom(kept, finding.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && before.end > finding.start) || (after && after.start < finding.end)) continue;
    kept.splice(at, 0, finding);
  }
  return kept;
}

/** The number of the first finding that starts at or after `start`. */
function firstFrom(findings: readonly Finding[], start: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
