import type { Notebook } from '../notebook/notebook';
import { isoDay } from '../review/iso-day';
import type { Context, Review } from '../review/types';
import type { Settings } from '../settings/settings';
import type { AskReview } from '../wire/messages';
import { type OwnLore, withOwnPhrases, withOwnWords } from './own-words';

export interface AnswerFrom {
  review(text: string, context: Context): Review;
  readonly settings: Settings;
  readonly notebook: Notebook;
  /** Words and phrases of the writer's own, and of their school. */
  readonly lore: OwnLore;
  readonly now: Date;
}

/**
 * What this writer hears of a draft: the engine's review without the families they switched off,
 * and the marks they set aside, with the words and phrases that are their own.
 */
export async function answer(asked: AskReview, from: AnswerFrom): Promise<Review> {
  const review = from.review(asked.text, {
    nation: from.settings.nation,
    today: isoDay(from.now),
    ...(asked.audience ? { audience: asked.audience } : {}),
  });
  const off = new Set(from.settings.familiesOff);
  const heard = review.flags.filter((flag) => !off.has(flag.family));
  const rests = review.audience === 'colleagues';
  const spoken = rests ? heard : withOwnWords(heard, asked.text, from.lore.words);
  const flags = await from.notebook.stillWanted(asked.text, spoken);
  return { ...review, flags, lacks: withOwnPhrases(review.lacks, asked.text, from.lore.phrases) };
}
