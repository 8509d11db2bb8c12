import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/review/review';

const drafts = join(import.meta.dirname, 'drafts');

/** The scorer's lines for the engine as it ships, by the first word of each. */
function scores(): Map<string, string> {
  const reviewer = createReviewer();
  const reviews = readdirSync(drafts).map((file) => {
    const text = readFileSync(join(drafts, file), 'utf8');
    const { has, lacks, ...rest } = reviewer.review(text, { nation: 'England', today: '2026-02-10' });
    const names = (list: readonly { element: string }[]) => [...new Set(list.map(({ element }) => element))];
    return { file, ...rest, has: names(has), lacks: names(lacks) };
  });
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'score.mjs')], {
    input: JSON.stringify(reviews),
    encoding: 'utf8',
  });
  return new Map(stdout.split('\n').map((line) => [line.split(/\s/)[0] as string, line]));
}

const said = scores();
const f1 = (name: string) => Number(/F1\s+([\d.]+)%/.exec(said.get(name) ?? '')?.[1]);

/**
 * Holds the project's own score from falling. The engine has learned from some of these drafts, so this is a
 * floor and not a promise: `npm run score` says what it finds in drafts that it has not seen.
 */
describe('the labelled drafts', () => {
  it.each([
    ['all', 78],
    ['framing', 70],
    ['jargon', 80],
    ['officialese', 70],
    ['has', 84],
    ['lacks', 45],
  ])('%s scores F1 of at least %d %%', (name, floor) => {
    expect(f1(name)).toBeGreaterThanOrEqual(floor);
  });

  it('are known for the kind of message that they are', () => {
    expect(Number(/([\d.]+)%/.exec(said.get('kind') ?? '')?.[1])).toBeGreaterThanOrEqual(92);
  });

  it('are not spoken to where they are between colleagues', () => {
    expect(said.get('quiet')).toContain('internal messages spoken to: 0 of 10');
  });

  it('are rarely marked where nothing needs a mark', () => {
    const [, flags, quiet] = /quiet drafts: (\d+) flags in (\d+)/.exec(said.get('quiet') ?? '') ?? [];
    expect(Number(flags) / Number(quiet)).toBeLessThanOrEqual(0.25);
  });
});
