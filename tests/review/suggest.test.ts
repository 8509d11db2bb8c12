import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { readDraft } from '../../src/review/draft';
import type { Finding, Rule } from '../../src/review/finding';
import { meaningsIn, ruleOfTerm } from '../../src/review/jargon/rules';
import { jargonIn } from '../../src/review/jargon/words';
import { entriesIn } from '../../src/review/lexicon';
import { sentenceOf } from '../../src/review/sentences';
import { toFlag } from '../../src/review/suggest';
import { asLetter } from './letters';

const { entries } = readLexicons();

/** The sentences that a rule's suggestions would make of `text`, in which `words` are flagged. */
function made(text: string, words: string, rule: Partial<Rule>): string[] {
  const start = text.indexOf(words);
  const finding: Finding = {
    start,
    end: start + words.length,
    family: 'officialese',
    sure: 1,
    rule: {
      id: 'test',
      why: 'A test.',
      suggestions: [],
      source: { title: 'None', link: 'https://example.org' },
      ...rule,
    },
  };
  return toFlag(finding, asLetter(text)).suggestions.flatMap((one) =>
    one.kind === 'replace' ? [one.sentence] : [],
  );
}

describe('a replacement', () => {
  it.each([
    [
      'takes the capital of a sentence',
      'Prior to the bell, come in.',
      'Prior to',
      'before',
      'Before the bell, come in.',
    ],
    [
      'stays small inside one',
      'Come in prior to the bell.',
      'prior to',
      'before',
      'Come in before the bell.',
    ],
    ['changes a to an', 'This is a EHCP review.', 'EHCP review', 'early review', 'This is an early review.'],
    ['changes an to a', 'He has an EHCP now.', 'EHCP', 'legal plan', 'He has a legal plan now.'],
    [
      'says an before a letter read aloud as one',
      'He has a plan (EHCP) now.',
      'plan (EHCP)',
      'EHCP',
      'He has an EHCP now.',
    ],
    [
      'drops an article before a plural',
      'He has an intervention.',
      'intervention',
      'extra lessons',
      'He has extra lessons.',
    ],
    [
      'brings its own determiner',
      'The above-named pupil was late.',
      'above-named pupil',
      'your child',
      'Your child was late.',
    ],
    ['takes the past', 'Lessons commenced at nine.', 'commenced', '{start}', 'Lessons started at nine.'],
    ['takes an irregular past', 'We notified the nurse.', 'notified', '{tell}', 'We told the nurse.'],
    ['takes the -s', 'He resides with his aunt.', 'resides', '{live}', 'He lives with his aunt.'],
    ['takes the -ing', 'She is finding her feet.', 'finding her feet', '{settle} in', 'She is settling in.'],
    [
      'keeps a word that stood there',
      'Should you decide to come, ring me.',
      'Should you decide',
      'if you $3',
      'If you decide to come, ring me.',
    ],
  ])('%s', (_, text, words, put, expected) => {
    expect(made(text, words, { suggestions: [put] })).toEqual([expected]);
  });

  it.each([
    [
      'at the start',
      'Please be advised that the gate is shut.',
      'Please be advised that',
      'The gate is shut.',
    ],
    [
      'at the start, before a comma',
      'As you may be aware, the hall is shut.',
      'As you may be aware',
      'The hall is shut.',
    ],
    ['in the middle', 'We are in the process of writing it.', 'in the process of', 'We are writing it.'],
    ['at the end', 'The list is here, for your information.', 'for your information', 'The list is here.'],
  ])('of nothing leaves the words out %s', (_, text, words, expected) => {
    expect(made(text, words, { suggestions: [''] })).toEqual([expected]);
  });

  it('is not offered where a noun follows that it can not describe', () => {
    expect(made('We held the EHCP review.', 'EHCP', { suggestions: ['plan for extra support'] })).toEqual([]);
  });

  it('is not a bracket before or inside a bracket', () => {
    const rule = { suggestions: ['Numicon (shapes that show numbers)'] };
    expect(made('He has Numicon (2 x 20).', 'Numicon', rule)).toEqual([]);
    expect(made('He has help (such as Numicon).', 'Numicon', rule)).toEqual([]);
  });

  it('says where it goes in the draft', () => {
    const text = 'He has an EHCP now.';
    const [suggestion] = toFlag(
      {
        start: 10,
        end: 14,
        family: 'jargon',
        sure: 1,
        rule: {
          id: 'x',
          why: 'y.',
          suggestions: ['plan'],
          source: { title: 'None', link: 'https://example.org' },
        },
      },
      asLetter(text),
    ).suggestions;
    if (suggestion?.kind !== 'replace') throw new Error('no replacement');
    const changed = text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
    expect(changed).toBe(suggestion.sentence);
  });
});

describe('a term', () => {
  const ways = (text: string) => {
    const [word] = jargonIn(sentenceOf(text));
    if (!word?.term) throw new Error(`no term in "${text}"`);
    const said = text.slice(word.start, word.end);
    const rule = ruleOfTerm(word.term, meaningsIn(word.term, readDraft(text), 'England'), {
      said,
      before: text.slice(0, word.start),
      after: text.slice(word.end),
    });
    return made(text, said, rule);
  };

  it.each([
    [
      'His EHCP is old.',
      ['His education, health and care plan (EHCP) is old.', 'His legal plan for extra support is old.'],
    ],
    [
      'The EHCPs are old.',
      ['The education, health and care plans (EHCPs) are old.', 'The legal plans for extra support are old.'],
    ],
    [
      'He was dysregulated after lunch.',
      [
        'He was dysregulated (very upset and not able to calm down) after lunch.',
        'He was very upset and not able to calm down after lunch.',
      ],
    ],
    ['The EHCP review is on Monday.', ['The education, health and care plan (EHCP) review is on Monday.']],
  ])('is spelt out and kept, or said plainly: %s', (text, expected) => {
    expect(ways(text)).toEqual(expected);
  });
});

describe('every replacement in the examples of the lexicons', () => {
  const offered = entries.flatMap((entry) =>
    entry.flag.flatMap((text) => {
      const sentence = sentenceOf(text);
      const hit = entriesIn(sentence).find(({ rule }) => rule.id === entry.id);
      if (!hit || entry.suggestions.length === 0) return [];
      const from = sentence.tokens[hit.marked[0]]?.start ?? 0;
      const to = sentence.tokens[hit.marked[1] - 1]?.end ?? 0;
      return made(text, text.slice(from, to), entry).map((after) => ({ id: entry.id, before: text, after }));
    }),
  );

  it('is there', () => {
    expect(offered.length).toBeGreaterThan(100);
  });

  it.each(offered)('$id: $before → $after', ({ before, after }) => {
    expect(after).not.toBe(before);
    expect(after).not.toMatch(/ {2}|^\s|\s[.,;:!?]|[{}$]|\b(?:a|an) (?:a|an|the)\b|\bthe the\b/i);
    expect(after).not.toMatch(/\ba [aeio]\w|\ban [bcdfgjkpqtvwz]\w/);
    expect(after).toMatch(/^["“‘(]*[\p{Lu}\d]/u);
    expect(after).toMatch(/[.!?]["”’)]*$/);
  });
});
