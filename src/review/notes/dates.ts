/** A day of the calendar, counted in days from 1 January 1970. Pure: it knows no time zone and no clock. */
export type Day = number;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date as it is written; offsets are into the text it was found in. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where the month has no such day. */
  readonly day: Day | null;
  /** The weekday written with it, 0 for Sunday, or null. */
  readonly weekday: number | null;
  readonly hasYear: boolean;
}

const WEEKDAY = '(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+(?:the\\s+)?)?';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WORDS = new RegExp(
  `\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b\\.?,?(?:\\s+(20\\d\\d))?`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `\\b${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:[ap]m\\b|[:/%]|\\.\\d))(?:,?\\s+(20\\d\\d))?`,
  'gi',
);
// A weekday and its date with no month beside it: "Thursday 12th", "Friday the 4th".
const ALONE =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?([12]?\d|3[01])(?:st|nd|rd|th)\b(?!\s+(?:birthday|place|time|lesson|week))/gi;
const ANY_MONTH = new RegExp(`\\b${MONTH}\\b`, 'i');
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/g;
const FIGURES = new RegExp(`\\b${WEEKDAY}(\\d{1,2})[/.](\\d{1,2})(?:[/.](20\\d\\d|\\d\\d))\\b`, 'gi');

/** The day of an ISO date such as 2026-11-25; null where there is none such. */
export function dayNumber(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Which weekday a day is, as it is called. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day)] as string;
}

/** The number of a weekday by its name, 0 for Sunday; its first three letters will do. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

/** Which weekday a day is, 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * The dates written in a text, in order. Without a year the one nearest to `today` is meant: letters speak
 * of the months around them.
 */
export function datesIn(text: string, today: Day): Written[] {
  const found = partsIn(text).flatMap(({ index, whole, weekday, date, month, year }): Written[] => {
    if (month < 1 || month > 12 || date < 1 || date > 31) return [];
    const day = year === null ? nearest(month, date, today) : dayFrom(year, month, date);
    const written = whole.replace(/[\s,.]+$/, '');
    const end = index + written.length;
    return [{ start: index, end, text: written, day, weekday, hasYear: year !== null }];
  });
  const all = ANY_MONTH.test(text) ? found : found.concat(withoutMonth(text, today));
  return all.sort((a, b) => a.start - b.start).filter(({ start }, at) => start >= (all[at - 1]?.end ?? 0));
}

/** Letters that leave the month out speak of this one or the two to come; where the weekday fits none, of the last. */
function withoutMonth(text: string, today: Day): Written[] {
  const now = new Date(today * 86_400_000);
  return Array.from(text.matchAll(ALONE), ({ index, 0: whole, 1: name = '', 2: date = '' }) => {
    const weekday = weekdayNumber(name);
    const days = [0, 1, 2, -1].map((months) => {
      const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
      return dayFrom(first.getUTCFullYear(), first.getUTCMonth() + 1, Number(date));
    });
    const fits = days.filter((day): day is Day => day !== null && weekdayOf(day) === weekday);
    const day =
      fits.find((one) => one >= today) ?? fits[0] ?? days.find((one) => one !== null && one >= today) ?? null;
    return { start: index, end: index + whole.length, text: whole, day, weekday, hasYear: false };
  });
}

interface Parts {
  readonly index: number;
  readonly whole: string;
  readonly weekday: number | null;
  readonly date: number;
  readonly month: number;
  readonly year: number | null;
}

function partsIn(text: string): Parts[] {
  const parts = (match: RegExpExecArray, weekday?: string, date = '', month = '', year?: string): Parts => ({
    index: match.index,
    whole: match[0],
    weekday: weekday ? weekdayNumber(weekday) : null,
    date: Number(date),
    month: /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    year: year ? Number(year.length === 2 ? `20${year}` : year) : null,
  });
  return [
    ...Array.from(text.matchAll(WORDS), (match) => parts(match, match[1], match[2], match[3], match[4])),
    ...Array.from(text.matchAll(FIGURES), (match) => parts(match, match[1], match[2], match[3], match[4])),
    ...Array.from(text.matchAll(MONTH_FIRST), (match) =>
      parts(match, match[1], match[3], match[2], match[4]),
    ),
    ...Array.from(text.matchAll(ISO), (match) => parts(match, undefined, match[3], match[2], match[1])),
  ];
}

function nearest(month: number, date: number, today: Day): Day | null {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  const days = [year - 1, year, year + 1]
    .map((one) => dayFrom(one, month, date))
    .filter((one): one is Day => one !== null);
  return days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

function dayFrom(year: number, month: number, date: number): Day | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.getTime() / 86_400_000;
}

/** School days between two days: weekdays after `from`, up to and with `to`. Holidays are not known here. */
export function schoolDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = from + 1; day <= to && count < 40; day++) {
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}
