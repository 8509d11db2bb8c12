import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { isLetPass } from '../../src/review/reader/let-pass';
import { createReviewer } from '../../src/review/review';
import { sentenceOf } from '../../src/review/sentences';
import { letterTo } from './letters';

const context = { nation: 'England', today: '2026-02-10' } as const;
const { review } = createReviewer();
const examples = readLexicons().letPass.flatMap(({ id, family, leave }) =>
  leave.map((sentence) => [id, family, sentence] as const),
);

describe('where the learned reader keeps quiet', () => {
  it.each(examples)('%s: nothing of the family %s in “%s”', (_id, family, sentence) => {
    expect(isLetPass(sentenceOf(sentence), family)).toBe(true);
    expect(review(letterTo(sentence), context).flags.filter((flag) => flag.family === family)).toEqual([]);
  });

  it('nobody is let pass for a person', () => {
    for (const text of [
      'It is a shame that nobody from home came to the meeting.',
      'Unfortunately you did not return the form again.',
      'I have already sent you a reminder.',
    ]) {
      expect(isLetPass(sentenceOf(text), 'blame')).toBe(false);
    }
  });
});
