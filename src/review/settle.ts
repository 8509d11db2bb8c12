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
    if (kept.every((other) => finding.end <= other.start || finding.start >= other.end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
