/**
 * The largest of any number of values.
 * @param values may be as many as a letter has words: more than a function takes as arguments
 * @returns minus infinity where there are none
 */
export function most(values: readonly number[]): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
