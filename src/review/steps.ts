/** The largest number of steps, up or down, that a weight may be kept in. */
export const MOST_STEPS = 40;

/** The character of a weight of no steps. All characters are printable ASCII. */
const ZERO = 80;

/**
 * Writes weights, each in whole steps from -MOST_STEPS to MOST_STEPS, one character each: such text packs a fifth smaller
 * than base 64, in which a run of equal bytes is none.
 */
export function writeSteps(steps: Int8Array): string {
  return Array.from(steps, (step) => String.fromCharCode(ZERO + step)).join('');
}

/** Reads weights from how `writeSteps` wrote them. */
export function readSteps(text: string): Int8Array {
  const steps = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) steps[at] = text.charCodeAt(at) - ZERO;
  return steps;
}
