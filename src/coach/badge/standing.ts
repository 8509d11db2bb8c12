import type { Family, Review } from '../../review/types';
import type { Answered } from '../../wire/line';
import { say, sayCount, sayOf } from '../parts/words';

const TO_EXPLAIN: readonly Family[] = ['jargon'];

/**
 * How a draft stands, in a few words and never as a score.
 * @param answered null while nothing has been read
 */
export function standing(answered: Answered | null): string {
  if (!answered || answered.text.trim() === '') return say('waiting');
  const { review } = answered;
  if (review.audience === 'colleagues') return say('resting');
  const missing = review.lacks[0];
  const parts = [lookAt(review), missing ? sayOf('missing', missing.element) : ''].filter(
    (part) => part !== '',
  );
  return parts.length > 0 ? sentence(parts.join(' · ')) : say('reads_well');
}

/** "2 words to explain", "3 things to look at", or nothing. */
export function lookAt(review: Review): string {
  const words = review.flags.filter((flag) => TO_EXPLAIN.includes(flag.family)).length;
  const phrases = review.flags.length - words;
  if (words > 0 && phrases > 0) return sayCount('things', words + phrases);
  if (words > 0) return sayCount('words', words);
  return phrases > 0 ? sayCount('phrases', phrases) : '';
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
