import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { createReviewer } from '../../src/review/review';
import type { Nation } from '../../src/review/types';

const reviewer = createReviewer();
const { terms } = readLexicons();

/** What is marked as jargon in a letter with this body, as it stands there. */
function marked(body: string, nation: Nation = 'England', end = 'Kind regards,\nMiss Shah'): string[] {
  return reviewer
    .review(`Dear Mrs Okafor,\n\n${body}\n\n${end}`, { nation, today: '2026-11-25', audience: 'family' })
    .flags.filter(({ family }) => family === 'jargon')
    .map(({ text }) => text);
}

const REVIEW = 'We will meet on Tuesday to look again at the help that Leo has in class.';

describe('a term in a letter home', () => {
  it.each([
    ['an acronym', `${REVIEW} His EHCP says he needs more help.`, ['EHCP']],
    ['in the plural', `${REVIEW} The EHCPs of both boys will be read.`, ['EHCPs']],
    ['in the possessive', `${REVIEW} The EHCP's pages on speech are out of date.`, ["EHCP's"]],
    ['as a plan', `${REVIEW} His EHC plan says he needs more help.`, ['EHC plan']],
    ['with a hyphen', `${REVIEW} He was upset, and the de-escalation took an hour.`, ['de-escalation']],
    ['as words', `${REVIEW} He became dysregulated after lunch.`, ['dysregulated']],
    ['only at its first use', `${REVIEW} His EHCP is out of date. The EHCP needs new pages.`, ['EHCP']],
    ['once for all its spellings', `${REVIEW} His EHCP is old. The EHC plan needs new pages.`, ['EHCP']],
  ])('is marked: %s', (_, body, expected) => {
    expect(marked(body)).toEqual(expected);
  });

  it.each([
    ['spelt out before it', 'His education, health and care plan (EHCP) says he needs more help.'],
    ['spelt out behind it', 'His EHCP (education, health and care plan) says he needs more help.'],
    ['with "which means"', 'He was dysregulated, which means very upset and not able to calm down.'],
    ['with a dash', 'He has help from ELSA – an adult trained to help children with feelings.'],
    ['named after it is explained', 'He uses shapes for counting called Numicon.'],
    ['in small letters', 'Please send his coat, and we will add salt to the soup.'],
    ['in a heading of capitals', 'PLEASE SEND A COAT AND A HAT'],
    ['widely known', 'Ask your GP or the NHS about it, and tell the PE teacher before the GCSE exam.'],
    ['a merge field', 'We will meet about <<EHCP>> and {{SALT}} for __SEND_NAME__ and [SEMH] soon.'],
  ])('is left alone: %s', (_, body) => {
    expect(marked(`${REVIEW} ${body}`)).toEqual([]);
  });

  it('is left alone as an acronym where its words stand sentences before', () => {
    const body = `${REVIEW} His education, health and care plan is out of date. The EHCP needs new pages.`;
    expect(marked(body)).not.toContain('EHCP');
  });

  it('stays explained for the rest of the letter', () => {
    expect(marked(`${REVIEW} His EHCP (a legal plan for help) is old. The EHCP needs new pages.`)).toEqual(
      [],
    );
  });

  it.each([
    ['under a farewell', 'Kind regards,\nMiss Shah\nSENDCo and EYFS Lead'],
    ['under no farewell', 'Miss Shah\nSENDCo and EYFS Lead'],
  ])('is left alone in a signature %s', (_, end) => {
    expect(marked(REVIEW, 'England', end)).toEqual([]);
  });
});

describe('capitals that no lexicon knows', () => {
  it('are marked, and the writer is asked what they stand for', () => {
    const { flags } = reviewer.review(
      `Dear Mrs Okafor,\n\n${REVIEW} We have asked the QRST and the SALT team for advice about his EHCP.\n\nMiss Shah`,
      { nation: 'England', today: '2026-11-25', audience: 'family' },
    );
    const flag = flags.find(({ text }) => text === 'QRST');
    expect(flag?.rule).toBe('unknown-acronym');
    expect(flag?.suggestions).toEqual([{ kind: 'prompt', text: expect.stringContaining('QRST') }]);
  });

  it.each([
    ['spelt out', 'The quiet room support team (QRST) will be there.'],
    ['a shouted word', 'Please do NOT send nuts, and ALL coats need names.'],
    ['a class', 'He moves from 8W to Y11, room DT2.'],
    ['a postcode', 'We are at 3 Mill Road, WX4 2LT.'],
    ['a surname', 'Mr KHAN will be at the gate.'],
    ['a reference', 'Please quote JM/ATT/LOA.'],
  ])('are left alone: %s', (_, body) => {
    expect(marked(`${REVIEW} ${body}`)).toEqual([]);
  });
});

describe('a term with several meanings', () => {
  const suggestionsOf = (nation: Nation) =>
    reviewer
      .review(`Dear Mrs Okafor,\n\n${REVIEW} His EHCP is old. The SLT will ring you.\n\nMiss Shah`, {
        nation,
        today: '2026-11-25',
        audience: 'family',
      })
      .flags.find(({ text }) => text === 'SLT')?.suggestions ?? [];

  it('asks which one is meant, and offers each', () => {
    const [first, ...rest] = suggestionsOf('England');
    expect(first).toMatchObject({ kind: 'prompt', text: expect.stringMatching(/^Which do you mean/) });
    const texts = rest.map(({ text }) => text);
    expect(texts).toContain('senior leadership team (SLT)');
    expect(texts).toContain('speech and language therapist (SLT)');
  });
});

describe('the terms', () => {
  it('are at least 900, and each stands on a page that can be opened', () => {
    expect(terms.length).toBeGreaterThanOrEqual(900);
    expect(terms.filter(({ source }) => !/^https?:\/\/[^\s/]+\.[a-z]{2,}(?:\/|$)/.test(source.link))).toEqual(
      [],
    );
  });

  it.each([
    ['EA', 'NI', 'Education Authority'],
    ['PSP', 'Wales', 'pastoral support programme'],
    ['IEP', 'Scotland', 'individualised educational programme'],
  ])('say what %s means in %s', (term, nation, means) => {
    const meanings = terms.find((one) => one.term === term)?.meanings ?? [];
    const here = meanings.filter(({ nations }) => nations?.some((one) => one === nation));
    expect(here.map((meaning) => meaning.means)).toContain(means);
  });
});
