import * as v from 'valibot';
import type { Review } from '../review/types';
import { AUDIENCES } from '../review/types';

/** The name of the port between a page and the background. */
export const PORT = 'coach';

/** The longest text that is read, in UTF-16 units: hundreds of pages. A longer one is answered as failed. */
export const LONGEST_TEXT = 1_000_000;

const span = { start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) };

const askReview = v.object({
  type: v.literal('review'),
  /** Counts up by one a question; an answer carries the turn of its question. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
  audience: v.optional(v.picklist(AUDIENCES)),
  /** A random name for the letter, once the writer has worked on it: it is counted under that, and only once. */
  draft: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u))),
});

const askSetAside = v.object({
  type: v.literal('set-aside'),
  /** `here`: these words at this place; `everywhere`: these words wherever this rule speaks. */
  scope: v.picklist(['here', 'everywhere']),
  rule: v.string(),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  ...span,
});

const question = v.variant('type', [askReview, askSetAside]);

/** What a page may ask. */
export type Question = v.InferOutput<typeof question>;
export type AskReview = v.InferOutput<typeof askReview>;
export type AskSetAside = v.InferOutput<typeof askSetAside>;

/** What the background answers. `again`: something changed, so the page should ask anew. */
export type Answer =
  | { readonly type: 'reviewed'; readonly turn: number; readonly review: Review }
  | { readonly type: 'failed'; readonly turn: number }
  | { readonly type: 'again' };

/**
 * Reads a message that came from a page. A page's process may be taken over, so nothing is believed.
 * @returns the question, or null when it is none.
 */
export function readQuestion(message: unknown): Question | null {
  const parsed = v.safeParse(question, message);
  if (!parsed.success) return null;
  const asked = parsed.output;
  if (asked.type === 'set-aside' && !(asked.start < asked.end && asked.end <= asked.text.length)) return null;
  return asked;
}
