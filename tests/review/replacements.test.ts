import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/review/draft';
import type { Finding } from '../../src/review/finding';
import { meaningsIn, ruleOfTerm } from '../../src/review/jargon/rules';
import { jargonIn } from '../../src/review/jargon/words';
import { entriesIn } from '../../src/review/lexicon';
import { sentenceOf } from '../../src/review/sentences';
import { toFlag } from '../../src/review/suggest';
import { asLetter } from './letters';

/** What a sentence would read with each replacement that a rule offers in it. */
function offered(text: string, at: { start: number; end: number }, rule: Finding['rule']): string[] {
  const finding: Finding = { ...at, family: 'jargon', sure: 1, rule };
  return toFlag(finding, asLetter(text)).suggestions.flatMap((one) =>
    one.kind === 'replace' ? [one.sentence] : [],
  );
}

function termWays(text: string, letter = text): string[] {
  const [word] = jargonIn(sentenceOf(text));
  if (!word?.term) throw new Error(`no term in "${text}"`);
  const standing = {
    said: text.slice(word.start, word.end),
    before: text.slice(0, word.start),
    after: text.slice(word.end),
  };
  const meanings = meaningsIn(word.term, readDraft(letter), 'England');
  return offered(text, word, ruleOfTerm(word.term, meanings, standing));
}

function phraseWays(text: string): string[] {
  const sentence = sentenceOf(text);
  return entriesIn(sentence)
    .filter(({ rule }) => rule.family === 'officialese')
    .flatMap(({ rule, marked: [from, to] }) => {
      const start = sentence.tokens[from]?.start ?? 0;
      return offered(text, { start, end: sentence.tokens[to - 1]?.end ?? 0 }, rule);
    });
}

describe('a term said in other words', () => {
  it.each([
    ['He was sent on to ELSA.', ['He was sent on to ELSA (emotional literacy support assistant).']],
    [
      'Miss Roe did a debrief with him.',
      [
        'Miss Roe did a debrief (calm talk afterwards) with him.',
        'Miss Roe did a calm talk afterwards with him.',
      ],
    ],
    ['The interventions are in May.', ['The interventions (extra help) are in May.']],
    [
      'We use the WAGOLLs.',
      ['We use what a good one looks like (WAGOLLs).', 'We use the examples of good work.'],
    ],
    [
      'They go to her One Page Profile.',
      ['They go to her One Page Profile (page about what helps).', 'They go to her page about what helps.'],
    ],
    ['The antecedent management will change.', []],
    [
      'We ask that specialist provision is found.',
      ['We ask that specialist provision (school with specialist help) is found.'],
    ],
  ])('%s', (text, expected) => {
    expect(termWays(text)).toEqual(expected);
  });

  it.each([
    // After an adjective or a noun no clause can stand.
    ['There was no obvious antecedent.', 'what happened just before.'],
    // A plural does not describe a noun.
    ['Our outreach colleagues will come.', 'specialist visits colleagues'],
    // Beside a slash a phrase would be read as one with the other half.
    ['It is from the CP/GP medical.', 'child protection'],
    // An -ing has no plural.
    ['Gross motor skills are good.', 'climbings'],
    // Another part of speech wants other words.
    ['She will pre-teach it.', 'teaching it before'],
    // A plural with the verb of one.
    ['The SLT has met.', 'senior staff has'],
  ])('does not make of %s: %s', (text, wrong) => {
    expect(termWays(text).join('\n')).not.toContain(wrong);
  });

  it('is shouted in a heading that is', () => {
    expect(termWays('ARJUN: ACCESS ARRANGEMENTS FOR GCSE')).toContain(
      'ARJUN: HELP IN EXAMS, SUCH AS EXTRA TIME FOR GCSE',
    );
  });

  it('is not said in the words of another term that is only filed with it', () => {
    expect(termWays('Her caseload is full.').join()).not.toMatch(/set time/);
    expect(termWays('He will be in the reset room.')).not.toEqual([]);
    expect(termWays('He is on a bespoke curriculum.').join()).not.toMatch(/alone/);
  });

  it('is not said of one where the lexicon speaks of many', () => {
    expect(termWays('A behaviour point was logged.')).toEqual([]);
    expect(termWays('Two behaviour points were logged.')).not.toEqual([]);
  });

  it('with several meanings has the one that the letter around it tells', () => {
    const text = 'The EA will write to you.';
    expect(termWays(text).length).toBeGreaterThan(1);
    expect(termWays(text, `${text} It decides about the Statement.`).join()).not.toMatch(/Equality|law/);
    const ep = 'The EP will be there.';
    expect(termWays(ep, `${ep} Her report is enclosed.`).join()).not.toMatch(/progress/);
    expect(termWays(ep).join()).toMatch(/progress/);
    expect(termWays(ep, `${ep} Each other day she is away.`).join()).toMatch(/progress/);
  });
});

describe('a phrase said in other words', () => {
  it.each([
    ['The club will cease to be free.', 'The club will stop being free.'],
    ['Trips ceased in May.', 'Trips stopped in May.'],
    ['The majority of children swim.', 'Most children swim.'],
    ['The vast majority of our children swim.', 'Most of our children swim.'],
    ['There are arrears in excess of £10.', 'There are arrears of more than £10.'],
    ['He waited in excess of an hour.', 'He waited more than an hour.'],
    ['Accordingly, he may come.', 'So, he may come.'],
    ['Pursuant to the policy he may come.', 'Under the policy he may come.'],
    ['She has difficulties in respect of long words.', 'She has difficulties with long words.'],
    ['He has come on in leaps and bounds.', 'He has come on very well.'],
    ['Phones are banned with immediate effect.', 'Phones are banned from now on.'],
  ])('%s → %s', (text, expected) => {
    expect(phraseWays(text)).toContain(expected);
  });

  it.each(['He will be told accordingly.', 'He ceased to come.'])('has no other words in: %s', (text) => {
    expect(phraseWays(text)).toEqual([]);
  });
});
