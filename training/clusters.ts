import { seeded, shuffle } from './logistic';

const ROUNDS = 25;

/**
 * Sorts points of one length into `count` groups of near neighbours (k-means from points drawn by the seed, by the
 * angle between them). The same points and seed give the same groups.
 * @param points each of length 1
 * @returns for each point the number of its group, from 0 to count - 1
 */
export function clusters(points: readonly Float64Array[], count: number, seed: number): Int32Array {
  const drawn = shuffle(
    points.map((_, index) => index),
    seeded(seed),
  ).slice(0, count);
  let centres: Float64Array[] = drawn.map((index) => Float64Array.from(points[index] as Float64Array));
  const groups = new Int32Array(points.length).fill(-1);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    points.forEach((point, index) => {
      const best = nearest(point, centres);
      if (groups[index] !== best) moved++;
      groups[index] = best;
    });
    if (moved === 0) break;
    centres = centresOf(points, groups, centres);
  }
  return groups;
}

function nearest(point: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, group) => {
    let likeness = 0;
    for (let at = 0; at < point.length; at++) likeness += (point[at] as number) * (centre[at] as number);
    if (likeness <= most) return;
    most = likeness;
    best = group;
  });
  return best;
}

/** The middle of each group, of length 1; a group that lost all its points stays where it was. */
function centresOf(
  points: readonly Float64Array[],
  groups: Int32Array,
  before: readonly Float64Array[],
): Float64Array[] {
  const sums = before.map((centre) => new Float64Array(centre.length));
  points.forEach((point, index) => {
    const sum = sums[groups[index] as number] as Float64Array;
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (point[at] as number);
  });
  return sums.map((sum, group) => {
    const length = Math.hypot(...sum);
    return length > 0 ? sum.map((part) => part / length) : (before[group] as Float64Array);
  });
}
