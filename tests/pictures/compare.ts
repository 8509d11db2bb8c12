import type { Picture } from '../e2e/png';

/** Pixels of a cell's side: letters blur in it, lines and boxes do not. */
const CELL = 4;
/** A cell may be found so many pixels from its place: another browser's rounding moves things by one or two. */
const NEAR = 3;
/** Of 255, in the mean of a cell: fainter is the edge of a letter, smoothed a little otherwise. */
const VISIBLE = 30;
/** Pixels of a band's height: each band is looked at by itself, or a long page would hide what is broken in it. */
const BAND = 96;
/** A band may stand so many pixels higher or lower than the one above it would have it: a pixel a row adds up. */
const DRIFT = 8;
/** Fewer drawn cells than this are too few for a share. */
const FEW = 60;
/** The share of what is drawn in a band that may be another. */
export const MOST_OTHER = 0.1;
/** The share of its height by which a picture may be taller or shorter. */
const OTHER_HEIGHT = 0.03;

/** A picture of which the mean of any cell is had at once: sums of all pixels above and to the left. */
interface Summed {
  readonly width: number;
  readonly height: number;
  readonly sums: Uint32Array;
}

/**
 * How two pictures of a screen differ to somebody who looks at where things stand.
 * @returns the share of what is drawn in the worst band that stands elsewhere or has another colour; 1 for another size
 */
export function otherness(wanted: Picture, seen: Picture): number {
  const [taller, shorter] = [Math.max(wanted.height, seen.height), Math.min(wanted.height, seen.height)];
  if (wanted.width !== seen.width || taller - shorter > Math.max(CELL, taller * OTHER_HEIGHT)) return 1;
  const [a, b] = [summed(wanted), summed(seen)];
  let [worst, drift] = [0, 0];
  for (let top = 0; top < a.height; top += BAND) {
    const best = bestPlace(a, b, top, drift);
    drift = best.drift;
    worst = Math.max(worst, best.other);
  }
  return worst;
}

/** Where a band of `a` is found best in `b`, nearest to where the band above it was, and how it differs there. */
function bestPlace(a: Summed, b: Summed, top: number, expected: number): { drift: number; other: number } {
  const drawn = Math.max(FEW, drawnOn(a, top));
  let best = { drift: expected, other: Number.POSITIVE_INFINITY };
  for (let step = 0; step <= DRIFT; step += CELL) {
    for (const drift of new Set([expected - step, expected + step])) {
      const other = (strays(a, b, top, drift) + strays(b, a, top + drift, -drift)) / drawn / 2;
      if (other < best.other) best = { drift, other };
    }
  }
  return best;
}

function summed({ width, height, channels, data }: Picture): Summed {
  const stride = (width + 1) * 3;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y + 1) * stride + (x + 1) * 3;
      for (let of = 0; of < 3; of += 1) {
        const here = data[(y * width + x) * channels + of] ?? 0;
        const beside = (sums[at + of - 3] ?? 0) - (sums[at + of - 3 - stride] ?? 0);
        sums[at + of] = here + beside + (sums[at + of - stride] ?? 0);
      }
    }
  }
  return { width, height, sums };
}

/** Cells of a band that are not as the one above or to the left: what somebody sees of a screen are its edges. */
function drawnOn(a: Summed, top: number): number {
  let count = 0;
  for (let y = Math.max(CELL, top); y < Math.min(a.height - CELL, top + BAND); y += CELL) {
    for (let x = CELL; x < a.width - CELL; x += CELL) {
      if (differs(a, x, y, a, x - CELL, y) || differs(a, x, y, a, x, y - CELL)) count += 1;
    }
  }
  return count;
}

/** Cells of a band of `a` that `b` has nowhere near their place, so many pixels lower. */
function strays(a: Summed, b: Summed, top: number, drift: number): number {
  let count = 0;
  for (let y = Math.max(0, top); y < Math.min(a.height - CELL, top + BAND, b.height - drift); y += CELL) {
    for (let x = 0; x < a.width - CELL; x += CELL) if (!isNear(a, b, x, y, y + drift)) count += 1;
  }
  return count;
}

function isNear(a: Summed, b: Summed, x: number, y: number, expected: number): boolean {
  for (let step = 0; step <= NEAR; step += 1) {
    for (const by of step === 0 ? [expected] : [expected - step, expected + step]) {
      if (by < 0 || by > b.height - CELL) continue;
      for (let bx = Math.max(0, x - NEAR); bx <= Math.min(b.width - CELL, x + NEAR); bx += 1) {
        if (!differs(a, x, y, b, bx, by)) return true;
      }
    }
  }
  return false;
}

function differs(a: Summed, ax: number, ay: number, b: Summed, bx: number, by: number): boolean {
  for (let of = 0; of < 3; of += 1) {
    if (Math.abs(meanAt(a, ax, ay, of) - meanAt(b, bx, by, of)) > VISIBLE) return true;
  }
  return false;
}

function meanAt({ width, sums }: Summed, x: number, y: number, of: number): number {
  const stride = (width + 1) * 3;
  const at = y * stride + x * 3 + of;
  const low = at + CELL * stride;
  const right = CELL * 3;
  const sum = (sums[low + right] ?? 0) - (sums[low] ?? 0) - (sums[at + right] ?? 0) + (sums[at] ?? 0);
  return sum / (CELL * CELL);
}
