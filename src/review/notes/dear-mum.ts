import type { Draft } from '../draft';
import type { Note } from '../types';
import { note } from './say';

const PARENT = '(?:mums?|mummy|mams?|moms?|mother|dads?|daddy|father)';
const ASSUMES = new RegExp(
  `^\\s*(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon))\\s+(${PARENT}(?:\\s*(?:and|&|/|or)\\s*${PARENT})?)\\b`,
  'i',
);

/** "Dear Mum" where nobody knows who opens the letter: a grandparent, a foster carer, two mothers. */
export function dearMum({ text, lines }: Draft): Note[] {
  const greeting = lines.find(({ role }) => role === 'greeting');
  const found = greeting && ASSUMES.exec(greeting.text);
  if (!greeting || !found?.[1]) return [];
  const end = greeting.start + found[0].length;
  return [note(text, { start: end - found[1].length, end }, 'dear-mum')];
}
