import { readDraft } from '../../src/review/draft';
import type { Letter } from '../../src/review/finding';
import { createReviewer } from '../../src/review/review';
import type { Context, Kind, Review } from '../../src/review/types';

/** A Wednesday: the day on which the letters of these tests are written. */
export const TODAY = '2026-11-25';

const reviewer = createReviewer();

/** Reviews a text as it would be in England on TODAY. */
export function review(text: string, context: Partial<Context> = {}): Review {
  return reviewer.review(text, { nation: 'England', today: TODAY, ...context });
}

/** A letter to Mrs Khan around what is to be said. */
export function letterTo(body: string, greeting = 'Dear Mrs Khan,'): string {
  return `${greeting}\n\n${body}\n\nKind regards,\nMiss Shah`;
}

/** A letter as the parts of the engine are handed it. */
export function asLetter(text: string, kind: Kind = 'concern', today = TODAY): Letter {
  return { draft: readDraft(text), kind, audience: 'family', context: { nation: 'England', today } };
}
