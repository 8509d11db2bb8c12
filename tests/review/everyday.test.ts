import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jargonIn } from '../../src/review/jargon/words';
import { entriesIn } from '../../src/review/lexicon';
import { cutSentences } from '../../src/review/sentences';
import { NATIONS } from '../../src/review/types';
import { letterTo, review } from './letters';

/** Groups of plain sentences, by what they are about. */
const groups = readFileSync(join(import.meta.dirname, 'everyday.txt'), 'utf8')
  .split(/^# /m)
  .slice(2)
  .map((group): [name: string, sentences: string[]] => {
    const [name = '', ...lines] = group.trim().split('\n');
    return [name, lines];
  });
const all = groups.flatMap(([, sentences]) => sentences);

/** What any lexicon would underline in a line, whatever the letter around it weighs. */
function standing(line: string): string[] {
  return cutSentences(line).flatMap(({ sentence }) => [
    ...entriesIn(sentence).map(({ rule }) => `${rule.id}: ${line}`),
    ...jargonIn(sentence).map(({ key }) => `${key}: ${line}`),
  ]);
}

function flagged(text: string): string[] {
  return NATIONS.flatMap((nation) =>
    review(text, { nation, audience: 'family' }).flags.map(({ rule, text: words }) => `${rule}: ${words}`),
  );
}

describe('plain sentences of school life', () => {
  it('are more than three hundred, each another one', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(groups)('%s: no rule finds a place in them', (_name, sentences) => {
    expect(sentences.flatMap(standing)).toEqual([]);
  });

  it.each(groups)('%s: none is marked, alone in a letter or all in one', (_name, sentences) => {
    expect(sentences.flatMap((sentence) => flagged(letterTo(sentence)))).toEqual([]);
    expect(flagged(letterTo(sentences.join(' ')))).toEqual([]);
  });

  it('are seldom taken for words between colleagues, though each stands alone in its letter', () => {
    const rested = all.filter((sentence) => review(letterTo(sentence)).audience === 'colleagues');
    expect(rested.length, rested.join('\n')).toBeLessThanOrEqual(all.length / 50);
  });
});
