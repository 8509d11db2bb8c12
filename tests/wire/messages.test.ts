import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, readQuestion } from '../../src/wire/messages';

const setAside = { type: 'set-aside', scope: 'here', rule: 'iep', text: 'The IEP is due.', start: 4, end: 7 };

describe('what the background believes of a page', () => {
  it('takes a well-formed question as it is', () => {
    const asked = { type: 'review', turn: 3, text: 'Dear all', audience: 'family' };
    expect(readQuestion(asked)).toEqual(asked);
    expect(readQuestion(setAside)).toEqual(setAside);
  });

  it('keeps nothing of a question that it did not ask for', () => {
    const asked = readQuestion({ type: 'review', turn: 1, text: '', nation: 'Wales', extra: 'x' });
    expect(asked).toEqual({ type: 'review', turn: 1, text: '' });
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'review'],
    ['another type', { type: 'erase', turn: 1, text: 'x' }],
    ['no text', { type: 'review', turn: 1 }],
    ['text that is no string', { type: 'review', turn: 1, text: ['x'] }],
    ['a turn that is no whole number', { type: 'review', turn: 1.5, text: 'x' }],
    ['a turn below zero', { type: 'review', turn: -1, text: 'x' }],
    ['an audience that nobody is', { type: 'review', turn: 1, text: 'x', audience: 'everyone' }],
    ['a scope that is none', { ...setAside, scope: 'always' }],
    ['a stretch from before the beginning', { ...setAside, start: -1 }],
    ['to set aside in a text longer than any letter', { ...setAside, text: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['an empty stretch', { ...setAside, end: 4 }],
    ['a stretch past the end', { ...setAside, end: 16 }],
  ])('refuses %s', (_, message) => {
    expect(readQuestion(message)).toBeNull();
  });
});
