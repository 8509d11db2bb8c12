import { type Draft, everywhere, placeOf } from '../draft';
import type { Letter } from '../finding';
import { remember } from '../memo';
import { oneLine, type Sentence } from '../sentences';
import type { Note } from '../types';
import {
  type Day,
  datesIn,
  dayNumber,
  schoolDaysBetween,
  type Written,
  weekdayName,
  weekdayOf,
} from './dates';
import { note } from './say';
import { soonDays } from './soon';

/** Fewer school days than this leave a family too little time to make room for a meeting. */
const NOTICE = 5;

// Words that look ahead; a date in such a sentence should not have been already.
const AHEAD =
  /\b(?:will|'ll|shall|please|invite|join us|come|by|before|deadline|return|would you|could you|can you|takes? place|is on|are on|meeting|review|appointment|closing|until|(?:we|to|and) meet|seeing you|see you|look(?:ing)? forward|hope)\b/i;
const BACK =
  /\b(?:was|were|had|did|held|since|thank|met|told|spoke|wrote|letter of|email of|dated|took place|last|on roll|born|dob|received|your letter|has been|have been|between|period|passed)\b/i;
const MEETING =
  /\b(?:meeting|review|appointment|consultation|conference|come in|see you|invite|panel|interview|meet)\b/i;

/** The dates of a sentence as they stood on the day that was last asked for. */
interface Dated {
  today: Day;
  dates: readonly Written[];
}

const lastDated = remember((_: Sentence): Dated => ({ today: Number.NaN, dates: [] }));

/** The dates of a sentence as they stand on a day. Remembered by sentence while the day lasts. */
function datesOf(sentence: Sentence, today: Day): readonly Written[] {
  const last = lastDated(sentence);
  if (last.today !== today) {
    last.today = today;
    last.dates = /\d/.test(sentence.text) ? datesIn(sentence.text, today) : [];
  }
  return last.dates;
}

/**
 * Dates that cannot be right (already past, another weekday) and meetings at too short notice. Takes a
 * letter, whose context says what day it is; where that is no date it says nothing.
 */
export function timing({ draft, kind, context }: Letter): Note[] {
  const today = dayNumber(context.today);
  if (today === null) return [];
  const dated = everywhere(draft.body, (sentence) => datesOf(sentence, today)).flatMap((found) => {
    const {
      thing: date,
      said: { sentence },
    } = found;
    const say = (rule: string, blanks: Record<string, string>) => [
      note(draft.text, placeOf(found), rule, blanks),
    ];
    const { day } = date;
    if (day === null)
      return say('no-such-day', { date: date.weekday === null ? date.text : onlyDate(date.text) });
    if (date.weekday !== null && date.weekday !== weekdayOf(day) && yearIsSure(date, today))
      return say('weekday', { date: onlyDate(date.text), weekday: weekdayName(day) });
    const { ahead, meeting } = outlookOf(sentence);
    if (day < today) return ahead ? say('date-past', { date: date.text }) : [];
    const days = schoolDaysBetween(today, day);
    if (kind === 'meeting' && days < NOTICE && ahead && meeting)
      return say('short-notice', { days: inDays(days) });
    return [];
  });
  return kind === 'meeting' ? [...dated, ...meetingsSoon(draft, today)] : dated;
}

/** Meetings on a day that is named without its date and comes too soon: "tomorrow", "this Friday". */
function meetingsSoon({ text, body }: Draft, today: Day): Note[] {
  return body
    .filter(({ sentence }) => outlookOf(sentence).ahead && outlookOf(sentence).meeting)
    .flatMap(({ start, sentence }) =>
      soonDays(sentence.text, today).map((soon) => ({
        start: start + soon.start,
        end: start + soon.end,
        days: schoolDaysBetween(today, soon.day),
      })),
    )
    .filter(({ days }) => days < NOTICE)
    .map((soon) => note(text, soon, 'short-notice', { days: inDays(soon.days) }));
}

/** Whether a sentence speaks of what is to come, and of a meeting. Remembered by sentence. */
const outlookOf = remember(({ text }: Sentence) => {
  const said = oneLine(text);
  return { ahead: AHEAD.test(said) && !BACK.test(said), meeting: MEETING.test(said) };
});

/** Without a year a date half a year off may belong to another one, where its weekday would be right. */
function yearIsSure({ hasYear, day, weekday }: Written, today: Day): boolean {
  if (hasYear || day === null) return true;
  if (Math.abs(day - today) > 150) return false;
  return weekday !== null;
}

function onlyDate(text: string): string {
  const date = text.replace(/^[a-z]+\.?,?\s+(?:the\s+)?/i, '');
  return /^\d+(?:st|nd|rd|th)$/i.test(date) ? `The ${date}` : date;
}

function inDays(days: number): string {
  if (days <= 0) return 'less than a school day';
  return days === 1 ? 'one school day' : `${['', '', 'two', 'three', 'four'][days]} school days`;
}
