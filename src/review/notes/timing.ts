import type { Letter } from '../finding';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Note } from '../types';
import { type Day, datesIn, dayOf, schoolDaysBetween, type Written, weekdayName, weekdayOf } from './dates';
import { note } from './say';

/** Fewer school days than this leave a family too little time to make room for a meeting. */
const NOTICE = 5;

// Words that look ahead; a date in such a sentence should not have been already.
const AHEAD =
  /\b(?:will|'ll|shall|please|invite|join us|come|by|before|deadline|return|would you|could you|can you|takes? place|is on|are on|meeting|review|appointment|closing|until)\b/i;
const BACK =
  /\b(?:was|were|had|did|held|since|thank|met|told|spoke|wrote|letter of|email of|dated|took place|last|on roll|born|dob|received|your letter|has been|have been|between|period|passed)\b/i;
const MEETING =
  /\b(?:meeting|review|appointment|consultation|conference|come in|see you|invite|panel|interview|meet)\b/i;

const byDay = new Map<Day, (sentence: Sentence) => readonly Written[]>();

/** The dates of a sentence as they stand on a day. Remembered by sentence while the day lasts. */
function datesOf(sentence: Sentence, today: Day): readonly Written[] {
  let find = byDay.get(today);
  if (!find) {
    byDay.clear();
    find = remember(({ text }: Sentence) => (/\d/.test(text) ? datesIn(text, today) : []));
    byDay.set(today, find);
  }
  return find(sentence);
}

/**
 * Dates that cannot be right (already past, another weekday) and meetings at too short notice. Takes a
 * letter, whose context says what day it is; where that is no date it says nothing.
 */
export function timing({ draft, kind, context }: Letter): Note[] {
  const today = dayOf(context.today);
  if (today === null) return [];
  return draft.body.flatMap(({ start, sentence }) =>
    datesOf(sentence, today).flatMap((date) => {
      const at = { start: start + date.start, end: start + date.end };
      const say = (rule: string, blanks: Record<string, string>) => [note(draft.text, at, rule, blanks)];
      if (date.weekday !== null && date.weekday !== weekdayOf(date.day) && yearIsSure(date, today))
        return say('weekday', { date: onlyDate(date.text), weekday: weekdayName(date.day) });
      const looksAhead = AHEAD.test(sentence.text) && !BACK.test(sentence.text);
      if (date.day < today) return looksAhead ? say('date-past', { date: date.text }) : [];
      const days = schoolDaysBetween(today, date.day);
      if (kind === 'meeting' && days < NOTICE && looksAhead && MEETING.test(sentence.text))
        return say('short-notice', { days: inDays(days) });
      return [];
    }),
  );
}

/** Without a year a date half a year off may belong to another one, where its weekday would be right. */
function yearIsSure({ hasYear, day, weekday }: Written, today: Day): boolean {
  if (hasYear) return true;
  if (Math.abs(day - today) > 150) return false;
  return weekday !== null;
}

function onlyDate(text: string): string {
  return text.replace(/^[a-z]+\.?,?\s+(?:the\s+)?/i, '');
}

function inDays(days: number): string {
  if (days <= 0) return 'less than a school day';
  return days === 1 ? 'one school day' : `${['', '', 'two', 'three', 'four'][days]} school days`;
}
