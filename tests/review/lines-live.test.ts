import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { entriesIn } from '../../src/review/lexicon';
import { readPattern, type Step } from '../../src/review/pattern';
import { sentenceOf } from '../../src/review/sentences';

const { entries, classes } = readLexicons();

/** Words that the tests of the engine know, where a pattern asks for one of them. */
const KNOWN: Readonly<Record<string, string>> = {
  day: 'Monday',
  month: 'May',
  time: '10:30',
  phone: '07700',
  staff: 'Mrs Doyle',
  name: 'Maya',
  number: '12',
  child: 'Maya',
};

function wordsOf(step: Step, choice: number): string {
  if (step.kind === 'words') return (step.any[choice] ?? step.any[0] ?? []).join(' ');
  if (step.kind === 'gap') return Array.from({ length: step.least }, () => 'thing').join(' ');
  return KNOWN[step.name] ?? classes[step.name]?.[0]?.replace(/~/g, '') ?? '';
}

/** Sentences in which a line of the pattern language should stand: with its first words, and with each other choice. */
function sentencesOf(line: string): string[] {
  const { steps } = readPattern(line);
  const most = Math.max(...steps.map((step) => (step.kind === 'words' ? step.any.length : 1)));
  return Array.from({ length: most }, (_, choice) =>
    steps
      .map((step) => wordsOf(step, choice))
      .filter(Boolean)
      .join(' '),
  ).flatMap((words) => [`${words}.`, `We say ${words} here.`]);
}

describe('every line of an entry', () => {
  it('can stand in a sentence that nothing excuses', () => {
    const dead = entries.flatMap(({ id, match }) =>
      match
        .filter((line) =>
          sentencesOf(line).every((text) => entriesIn(sentenceOf(text)).every(({ rule }) => rule.id !== id)),
        )
        .map((line) => `${id}: ${line}`),
    );
    expect(dead).toEqual([]);
  });
});
