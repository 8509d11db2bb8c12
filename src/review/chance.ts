/**
 * How likely something is, from 0 to 1.
 * @param score natural logarithm of its odds: what all models here learn, so that a score above 0 is likelier than not
 */
export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
