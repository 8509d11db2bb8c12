import { comesFirst, GOOD } from '../../notebook/tally';
import { meets } from '../../review/spans';
import { FRAMING, type Review, type Span } from '../../review/types';

/** A sentence of a letter, and how it may feel to a family. */
export interface Felt extends Span {
  readonly as: 'good' | 'worry' | 'plain';
}

/** Where the good stands and how much weighs, as one can say it in words. */
export interface Balance {
  readonly sentences: readonly Felt[];
  /** Sentences that may weigh on a family. */
  readonly worries: number;
  readonly good: 'first' | 'later' | 'alone' | 'none';
}

const sentencesOf = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Weighs what is good to read in a letter against what may be hard to.
 * @param text the text that the review is of
 * @returns null where there is neither, or too little to picture
 */
export function balanceOf(review: Review, text: string): Balance | null {
  const good = review.has.filter(({ element }) => GOOD.includes(element));
  const worry = review.flags.filter(({ family }) => FRAMING.includes(family));
  if (good.length + worry.length === 0) return null;
  const sentences = [...sentencesOf.segment(text)]
    .filter(({ segment }) => /\p{L}/u.test(segment))
    .map(({ index, segment }): Felt => {
      const span = { start: index, end: index + segment.trimEnd().length };
      const isIn = (marked: readonly Span[]) => marked.some((one) => meets(one, span));
      const as = isIn(worry) ? 'worry' : isIn(good) ? 'good' : 'plain';
      return { ...span, as };
    });
  const worries = sentences.filter(({ as }) => as === 'worry').length;
  return { sentences, worries, good: whereGood(good, worry) };
}

function whereGood(good: readonly Span[], worry: readonly Span[]): Balance['good'] {
  if (good.length === 0) return 'none';
  const isFirst = comesFirst(good, worry);
  if (isFirst === null) return 'alone';
  return isFirst ? 'first' : 'later';
}
