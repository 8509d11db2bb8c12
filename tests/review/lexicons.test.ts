import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { jargonIn } from '../../src/review/jargon/words';
import { entriesIn } from '../../src/review/lexicon';
import { createReviewer } from '../../src/review/review';
import { sentenceOf } from '../../src/review/sentences';
import { NATIONS } from '../../src/review/types';

const { entries, terms } = readLexicons();
const framing = entries.filter(({ family }) => family !== 'officialese');
const officialese = entries.filter(({ family }) => family === 'officialese');
const reviewer = createReviewer();

/** The rules that flag a sentence in some nation where the entry holds. */
function rulesIn(sentence: string, nations: readonly (typeof NATIONS)[number][] = NATIONS): string[] {
  return nations.flatMap((nation) =>
    reviewer
      .review(`Dear Mrs Okafor,\n\n${sentence}\n\nKind regards,\nMiss Shah`, {
        nation,
        today: '2026-11-25',
        audience: 'family',
      })
      .flags.map((flag) => flag.rule),
  );
}

// Terms and stiff phrases are weighed against the letter they stand in, and one sentence is no letter:
// what an entry says of its examples is where it finds a place to weigh.
const phrasesIn = (sentence: string) => entriesIn(sentenceOf(sentence)).map(({ rule }) => rule.id);
const termsIn = (sentence: string) =>
  jargonIn(sentenceOf(sentence)).flatMap(({ term, explained }) => (term && !explained ? [term.id] : []));

describe('every lexicon entry', () => {
  const ids = [...entries, ...terms].map(({ id }) => id);

  it('has an id of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(framing)(
    '$id flags its examples and leaves its counter-examples',
    ({ id, nations, flag, leave }) => {
      for (const sentence of flag) expect(rulesIn(sentence, nations), sentence).toContain(id);
      for (const sentence of leave) expect(rulesIn(sentence), sentence).not.toContain(id);
    },
  );

  it.each(officialese)(
    '$id stands in its examples and not in its counter-examples',
    ({ id, flag, leave }) => {
      for (const sentence of flag) expect(phrasesIn(sentence), sentence).toContain(id);
      for (const sentence of leave) expect(phrasesIn(sentence), sentence).not.toContain(id);
    },
  );

  it.each(terms)(
    'the term $id stands in its examples and not in its counter-examples',
    ({ id, flag, leave }) => {
      for (const sentence of flag) expect(termsIn(sentence), sentence).toContain(id);
      for (const sentence of leave) expect(termsIn(sentence), sentence).not.toContain(id);
    },
  );

  it('flags most examples of terms and stiff phrases even on their own', () => {
    const all = [...officialese, ...terms].flatMap(({ id, flag }) =>
      flag.map((sentence) => ({ id, sentence })),
    );
    const flagged = all.filter(({ id, sentence }) => rulesIn(sentence, ['England']).includes(id));
    expect(flagged.length / all.length).toBeGreaterThan(0.8);
  }, 60_000);
});
