import type { Draft } from '../draft';
import { remember } from '../memo';
import { oneLine, type Sentence } from '../sentences';
import type { Note, Span } from '../types';
import { note } from './say';

const PERCENT =
  /\b(?:\d{1,3}(?:\.\d{1,2})?\s?(?:%|per ?cent\b)|(?:fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? per ?cent\b)/gi;
const ATTENDANCE =
  /\b(?:attendance|absen\w+|attended|attending school|punctuality|in school|present for|miss(?:ed|ing) (?:\S+ ){1,3}of (?:school|sessions|lessons|the (?:term|year)))\b/i;
const DAYS =
  /\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|half) (?:(?:school|full|half|whole) )*(?:days?|mornings?|sessions?|lessons?)\b/i;

const percentagesIn: (sentence: Sentence) => readonly Span[] = remember((sentence) => {
  const text = oneLine(sentence.text);
  if (!ATTENDANCE.test(text)) return [];
  return [...text.matchAll(PERCENT)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
});

const saysDays: (sentence: Sentence) => boolean = remember(
  ({ text }) => ATTENDANCE.test(oneLine(text)) && DAYS.test(oneLine(text)),
);

/** Attendance told as a percentage and nowhere as days. Takes a draft; one note, at the first. */
export function percentage({ text, body }: Draft): Note[] {
  const inDays = body.some(({ sentence }) => saysDays(sentence));
  if (inDays) return [];
  for (const { start, sentence } of body) {
    const first = percentagesIn(sentence)[0];
    if (first) return [note(text, { start: start + first.start, end: start + first.end }, 'percentage')];
  }
  return [];
}
