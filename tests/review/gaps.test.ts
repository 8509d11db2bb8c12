import { describe, expect, it } from 'vitest';
import { lexicons } from '../../lexicons/compiled.generated';
import { readDraft } from '../../src/review/draft';
import { peopleIn } from '../../src/review/names';
import { startersFor } from '../../src/review/starters/starters';
import { ELEMENTS } from '../../src/review/types';
import { asLetter, letterTo, review } from './letters';

const RULES = ['placeholder', 'merge-field', 'blank'];
const gaps = (text: string) =>
  review(text, { audience: 'family' }).notes.flatMap(({ rule, text: words }) =>
    RULES.includes(rule) ? [`${rule}: ${words}`] : [],
  );

describe('what still waits for its words', () => {
  it.each([
    ['merge-field: «First Name»', '«First Name» sat down.'],
    ['merge-field: {{pupil.forename}}', '{{pupil.forename}} sat down.'],
    ['merge-field: {Forename}', '{Forename} sat down.'],
    ['merge-field: {pupil_name}', 'This is for {pupil_name}.'],
    ['merge-field: %FORENAME%', '%FORENAME% sat down.'],
    ['merge-field: \u0024{name}', 'Hello \u0024{name}.'],
    ['placeholder: [child’s name]', 'I saw [child’s name] draw.'],
    ['placeholder: <name>', 'I saw <name> draw.'],
    ['placeholder: (insert time)', 'It is at (insert time).'],
    ['placeholder: (date)', 'We meet on (date) at three.'],
    ['placeholder: INSERT NAME HERE', 'INSERT NAME HERE was kind.'],
    ['placeholder: NAME', 'I saw NAME draw.'],
    ['placeholder: XX', 'I saw XX draw.'],
    ['placeholder: xx', 'Ellis got xx out of 20.'],
    ['placeholder: XXXX', 'XXXX was kind.'],
    ['placeholder: ___', 'The visit is on ___ this week.'],
    ['placeholder: ..........', 'The visit is on .......... at three.'],
    ['placeholder: DD/MM/YYYY', 'We meet on DD/MM/YYYY.'],
    ['placeholder: ??/??/2026', 'We meet on ??/??/2026.'],
    ['placeholder: *delete as appropriate', 'He needs a coat / hat *delete as appropriate.'],
    ['placeholder: He/she', 'Ellis drew a fox. Ellis was proud. He/she gave it away.'],
    ['placeholder: Lorem ipsum', 'Lorem ipsum dolor sit amet.'],
  ])('%s', (note, body) => {
    expect(gaps(letterTo(body))).toContain(note);
  });

  it.each([
    '__FULL_NAME__ sat down.',
    'See [1] and [2], and [our page](https://oak.example/a).',
    'Write to <office@oak.example> or see <https://oak.example>.',
    'The answer is {a}, or https://oak.example/x?id={abc}.',
    'He got 100%. Well done, all 30% of you.',
    'We have 3 < 5 and 7 > 2.',
    'Thank you for the loan xx',
    'Parent/carer signature: ____________',
    'Name: ____________ Date: ________',
    'NAME: Ellis Khan',
    'We waited ... and then it rained.',
    'He or she may come. Each child may bring his/her own cup.',
    'And/or, either/or and 24/7 are no dates; 12/12 is a score.',
    'The room is number 20.',
  ])('and not: %s', (body) => {
    expect(gaps(letterTo(body))).toEqual([]);
  });

  it('is noted once a place, and in a wrapped line as well', () => {
    expect(gaps(letterTo('I saw Ellis. [He/she] sat. Ellis drew.'))).toEqual(['placeholder: [He/she]']);
    expect(gaps(letterTo('I saw [name of\nthe child] draw.'))).toHaveLength(1);
  });
});

describe('a starter that was put in', () => {
  it.each(ELEMENTS)('for %s has its blanks noted as blanks until they are filled', (element) => {
    const text = letterTo('Ellis finds the noise in the hall hard and covers his ears. He told me so.');
    const letter = asLetter(text);
    for (const { text: starter, blanks } of startersFor(element, letter, peopleIn(letter.draft))) {
      const found = gaps(letterTo(`Ellis finds the hall hard. ${starter}`));
      expect(found).toHaveLength(blanks.length);
      for (const { start, end } of blanks) {
        const words = starter.slice(start, end);
        const rule = /^\[(?:name|date|time|place|number)\]$/i.test(words) ? 'placeholder' : 'blank';
        expect(found).toContain(`${rule}: ${words}`);
      }
      expect(
        gaps(letterTo(`Ellis finds the hall hard. ${starter.replace(/\[[^\]]+\]/g, 'a walk')}`)),
      ).toEqual([]);
    }
  });

  it('has words of its own for the note', () => {
    const text = letterTo('On [day] Ellis asked for help with [what] and then finished it.');
    const said = review(text, { audience: 'family' }).notes.filter(({ rule }) => rule === 'blank');
    expect(said.map(({ text: words }) => words)).toEqual(['[day]', '[what]']);
    expect(said[0]?.say).toBe(lexicons.notes.blank);
    expect(readDraft(text).body.length).toBeGreaterThan(1);
  });
});
