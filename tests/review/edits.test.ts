import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reviewer } from '../../src/review/review';
import { type Context, NATIONS, type Nation } from '../../src/review/types';
import { TODAY } from './letters';

const folder = join(import.meta.dirname, '../corpus/drafts');
const putAway = new Set<string>(
  JSON.parse(readFileSync(join(import.meta.dirname, '../corpus/put-away.json'), 'utf8')),
);
const letters = readdirSync(folder)
  .filter((file) => !putAway.has(file.replace('.txt', '')))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const long = `Dear Mrs Khan,\n\n${letters
  .flatMap((letter) => letter.split('\n'))
  .filter((line) => line.length > 80)
  .slice(0, 24)
  .join('\n\n')}\n\nKind regards,\nMiss Shah`;
const drafts = [...letters.filter((_, at) => at % 16 === 0), letters.slice(0, 4).join('\n\n'), long];

// Loading an engine anew is slow where the machine is busy, hence few looks and much patience.
const LOOKS = 3;
const EDITS_BETWEEN = 4;
/** What is typed or pasted: letters, breaks, and words that other parts of a letter hang on. */
const TYPED =
  'a|e|s|E| |.|,|?|\n|\n\n|\r\n|’|\t|- | SEN | EHCP| (education, health and care plan) |xxx|[name]| he | she | Ayaan |Hi |' +
  'Kind regards,\n|> | tomorrow| by Friday 4 December| 94% attendance| must | unacceptable|PS |Re: ';

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A draft with one edit: something typed, a stretch cut, or a paragraph moved to the end. */
function edited(text: string, below: (bound: number) => number): string {
  const at = below(text.length + 1);
  const typed = TYPED.split('|');
  if (below(10) === 0) {
    const lines = text.split('\n');
    return [...lines, '', ...lines.splice(below(lines.length), 1)].join('\n');
  }
  const cut = below(3) === 0 ? below(40) : 0;
  return text.slice(0, at) + typed[below(typed.length)] + text.slice(at + cut);
}

/** An engine that remembers nothing: it is loaded anew. */
async function freshEngine(): Promise<Reviewer> {
  vi.resetModules();
  const { createReviewer } = await import('../../src/review/review');
  return createReviewer();
}

describe('a review after edits', () => {
  let writing: Reviewer;
  beforeAll(async () => {
    writing = await freshEngine();
  });

  it('is the one that an engine gives which never saw the draft before', async () => {
    const below = chance(20261125);
    const now = drafts.slice();
    for (let look = 0; look < LOOKS; look++) {
      const fresh = await freshEngine();
      now.forEach((draft, at) => {
        let text = draft;
        const context = (): Context => ({
          nation: NATIONS[below(NATIONS.length)] as Nation,
          today: below(2) ? TODAY : '2026-02-10',
        });
        for (let edit = 0; edit < EDITS_BETWEEN; edit++) {
          writing.review(text, context());
          text = edited(text, below);
        }
        const last = context();
        now[at] = text;
        expect(writing.review(text, last), text).toEqual(fresh.review(text, last));
      });
    }
  }, 120_000);
});
