import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** This folder, with the drafts that are there to be learned from. */
export const TRAINING = import.meta.dirname;
/** The folder of the labelled drafts that the tests score with. */
export const CORPUS = join(TRAINING, '../tests/corpus');

/** The ids of the drafts of the corpus that are put away while scores are taken. */
export function putAway(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(join(CORPUS, 'put-away.json'), 'utf8')) as string[]);
}

/**
 * Reads a file of JSON, one value a line.
 * @throws Error for a line that is no JSON; what stands in it is believed
 */
export function jsonLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
