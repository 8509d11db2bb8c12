/**
 * The first index, from 0, for which `passes` holds, or `length` where it holds for none. Once it holds it must hold
 * for all that follow: half of what is left is looked at no more with each step.
 */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
