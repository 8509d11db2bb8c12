import { underTest } from '../e2e/under-test';

/** The folder that bundle.setup.ts fills with the scripts of the editors' pages. */
export function bundles(): string {
  return `${underTest()}-editors`;
}
