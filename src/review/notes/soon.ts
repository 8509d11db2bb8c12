import type { Span } from '../types';
import { type Day, weekdayNumber, weekdayOf } from './dates';

/** A day that is named without a date; offsets are into the text it was found in. */
export interface Soon extends Span {
  readonly day: Day;
}

const SOON =
  /\b(today|this (?:morning|afternoon|evening)|tomorrow|(?:this|on|next) ((?:mon|tues|wednes|thurs|fri)day))\b(?!\s+(?:the\s+)?\d)/gi;

/**
 * Days that a sentence names by where they stand from today: "tomorrow", "this Friday". Takes its text and the
 * day it is written; "on Monday" is the next one to come, and "next Monday" may be a week later, so it is left out.
 */
export function soonDays(text: string, today: Day): Soon[] {
  return [...text.matchAll(SOON)].flatMap(({ index, 0: words, 2: weekday }): Soon[] => {
    const at = { start: index, end: index + words.length };
    if (/^next/i.test(words)) return [];
    if (!weekday) return [{ ...at, day: /^tomorrow/i.test(words) ? today + 1 : today }];
    const ahead = (weekdayNumber(weekday) - weekdayOf(today) + 7) % 7;
    return [{ ...at, day: today + (ahead === 0 ? 7 : ahead) }];
  });
}
