import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { createReviewer } from '../../src/review/review';
import { NATIONS } from '../../src/review/types';

const { entries, terms } = readLexicons();
const reviewer = createReviewer();

/** The rules that flag a sentence in some nation where the entry holds. */
function rulesIn(sentence: string, nations: readonly (typeof NATIONS)[number][] = NATIONS): string[] {
  return nations.flatMap((nation) =>
    reviewer
      .review(`Dear Mrs Okafor,\n\n${sentence}\n\nKind regards,\nMiss Shah`, { nation, today: '2026-11-25' })
      .flags.map((flag) => flag.rule),
  );
}

describe('every lexicon entry', () => {
  const ids = [...entries, ...terms].map(({ id }) => id);

  it('has an id of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(entries)(
    '$id flags its examples and leaves its counter-examples',
    ({ id, nations, flag, leave }) => {
      for (const sentence of flag) expect(rulesIn(sentence, nations), sentence).toContain(id);
      for (const sentence of leave) expect(rulesIn(sentence), sentence).not.toContain(id);
    },
  );

  it.each(terms)('the term $id flags its examples and leaves its counter-examples', ({ id, flag, leave }) => {
    for (const sentence of flag) expect(rulesIn(sentence), sentence).toContain(id);
    for (const sentence of leave) expect(rulesIn(sentence), sentence).not.toContain(id);
  });
});
