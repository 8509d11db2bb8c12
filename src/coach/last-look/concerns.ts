import { type Audience, FRAMING, type Kind, type Note, type Review, type Span } from '../../review/types';

/** Something that is worth one more look before a letter goes. */
export type Concern =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'only-worry'; readonly at: Span };

/** Notes that are worth holding a letter for a moment. */
const WORTH_IT = new Set(['placeholder', 'merge-field', 'blank', 'another-child']);
const WORRIES: readonly Kind[] = ['concern', 'incident', 'attendance'];

/**
 * What is worth a look in a letter that is about to go.
 * @param now the text as it is now, which may have grown since the review
 * @param others who reads it now, where the review is for other readers
 * @returns nothing for a message that is fine, between colleagues, or changed where the review spoke
 */
export function concernsOf(
  review: Review,
  reviewed: string,
  now: string,
  others: Audience | null = null,
): Concern[] {
  if ((others ?? review.audience) === 'colleagues') return [];
  const notes = review.notes
    .filter(({ rule, text }) => WORTH_IT.has(rule) && now.includes(text))
    .map((note): Concern => ({ kind: 'note', note }));
  // A review that rested knows what is unfinished, and has not looked for the rest.
  if (review.audience === 'colleagues') return notes;
  const worry = review.flags.find(({ family }) => FRAMING.includes(family));
  const told = review.has.some(({ element }) => element === 'strength' || element === 'next-step');
  const worried = worry !== undefined || WORRIES.includes(review.kind);
  // What was added since the review may be the very strength that was missing.
  if (!worried || told || now !== reviewed) return notes;
  return [...notes, { kind: 'only-worry', at: worry ?? { start: 0, end: 0 } }];
}
