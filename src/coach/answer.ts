import type { Notebook } from '../notebook/notebook';
import type { Context, Review } from '../review/types';
import type { Settings } from '../settings/settings';
import type { AskReview } from '../wire/messages';

export interface AnswerFrom {
  review(text: string, context: Context): Review;
  readonly settings: Settings;
  readonly notebook: Notebook;
  readonly now: Date;
}

/**
 * What this writer hears of a draft: the engine's review without the families they switched off,
 * the marks they set aside and the words that are their own.
 */
export async function answer(asked: AskReview, from: AnswerFrom): Promise<Review> {
  const review = from.review(asked.text, {
    nation: from.settings.nation,
    today: dayOf(from.now),
    ...(asked.audience ? { audience: asked.audience } : {}),
  });
  const off = new Set(from.settings.familiesOff);
  const spoken = review.flags.filter((flag) => !off.has(flag.family));
  const [flags, notes] = await Promise.all([
    from.notebook.stillWanted(asked.text, spoken),
    from.notebook.stillWanted(asked.text, review.notes),
  ]);
  return { ...review, flags, notes };
}

/** The writer's own day, as an ISO date: late in the evening it is not yet tomorrow. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
