import type { Finding } from './finding';

/**
 * One quiet mark at each place: of findings that overlap the surest stays, then the longest.
 * Takes findings in any order; returns them in the order of the text, no two overlapping.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  let crowd: Finding[] = [];
  let reach = 0;
  // Most stand alone, and only those that touch others are weighed against them.
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (crowd.length > 0 && finding.start >= reach) {
      for (const one of best(crowd)) kept.push(one);
      crowd = [];
    }
    reach = Math.max(reach, finding.end);
    crowd.push(finding);
  }
  for (const one of best(crowd)) kept.push(one);
  return kept;
}

/** Of findings that overlap one another in a chain those that stay, in order. */
function best(crowd: readonly Finding[]): readonly Finding[] {
  if (crowd.length < 2) return crowd;
  const kept: Finding[] = [];
  for (const one of [...crowd].sort(
    (a, b) => b.sure - a.sure || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (kept.every(({ start, end }) => end <= one.start || start >= one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
