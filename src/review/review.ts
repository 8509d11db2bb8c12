import { readDraft } from './draft';
import { fromEntries } from './families/entries';
import type { Finding, Letter } from './finding';
import { settle } from './settle';
import type { Context, Flag, Review } from './types';

export interface Reviewer {
  /**
   * Reviews a draft.
   * @param text the draft as it stands; any text, in any state
   * @param context nation, today's date, and who reads it where that is known
   * @returns what there is to say; offsets are UTF-16 units into `text`. Never throws.
   */
  review(text: string, context: Context): Review;
}

/** The engine. Sentences are remembered between calls: an edit costs the sentences it touched. */
export function createReviewer(): Reviewer {
  return { review: (text, context) => reviewText(text, context) };
}

function reviewText(text: string, context: Context): Review {
  const draft = readDraft(text);
  const letter: Letter = { draft, kind: 'update', audience: context.audience ?? 'family', context };
  const flags = settle(fromEntries(letter)).map((finding) => toFlag(finding, letter));
  return {
    kind: letter.kind,
    audience: letter.audience,
    flags,
    notes: [],
    has: [],
    lacks: [],
    reading: { words: 0, sentences: 0, wordsPerSentence: 0, age: null, hardest: [] },
  };
}

function toFlag({ start, end, family, rule }: Finding, { draft }: Letter): Flag {
  return {
    start,
    end,
    text: draft.text.slice(start, end),
    family,
    rule: rule.id,
    why: rule.why,
    suggestions: [],
    source: rule.source,
  };
}
