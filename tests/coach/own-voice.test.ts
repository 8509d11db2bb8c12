import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en_GB/messages.json';
import { createReviewer } from '../../src/review/review';

const { review } = createReviewer();
const CONTEXT = { nation: 'England', today: '2026-11-25', audience: 'family' } as const;
const messages: [string, string][] = Object.entries(english).map(([name, { message }]) => [name, message]);

/** Names and signs that stand for something, as a reader sees them filled in. */
const FILLS = ['IT', 'some words'];
const filled = (message: string) => message.replace(/\$\d/gu, () => FILLS[1] ?? '');

describe('the coach’s own words', () => {
  it('are not what it would mark in a letter', () => {
    const marked = messages.flatMap(([name, message]) =>
      review(filled(message), CONTEXT).flags.map(({ text, rule }) => `${name}: ${text} (${rule})`),
    );
    expect(marked).toEqual([]);
  });

  it('are read with ease from the age of 11 on', () => {
    const sentences = messages
      .map(([, message]) => filled(message))
      .filter((message) => /[.?!]$/u.test(message));
    const { age } = review(sentences.join('\n'), CONTEXT).reading;
    expect(((age?.[0] ?? 99) + (age?.[1] ?? 99)) / 2).toBeLessThanOrEqual(11);
  });
});
