import { readDraft } from './draft';
import { findElements, likelyElements } from './elements/find';
import { fromEntries } from './families/entries';
import { fromTerms } from './families/jargon';
import { fromPhrases } from './families/officialese';
import { fromReader, type Reader } from './families/reader';
import type { Finding, Letter } from './finding';
import { findLacks } from './lacks';
import { recognise } from './message';
import { peopleIn } from './names';
import { findNotes } from './notes/notes';
import { readingOf } from './reading';
import { settle } from './settle';
import { toFlag } from './suggest';
import type { Context, Review } from './types';

/** What reads a draft and says what there is to say of it. */
export interface Reviewer {
  /**
   * Reviews a draft.
   * @param text the draft as it stands; any text, in any state
   * @param context nation, today's date, and who reads it where that is known
   * @returns what there is to say; offsets are UTF-16 units into `text`. Never throws.
   */
  review(text: string, context: Context): Review;
}

/**
 * The engine. Sentences are remembered between calls: an edit costs the sentences it touched.
 * @param reader the learned reader; another one only where drafts are scored that the engine's own has seen
 */
export function createReviewer(reader: Reader = fromReader): Reviewer {
  return { review: (text, context) => reviewText(text, context, reader) };
}

/** What the sources would underline, one mark a place. */
export function findingsIn(letter: Letter, reader: Reader = fromReader): Finding[] {
  const framed = settle(fromEntries(letter));
  // Where only one line of a whole letter might hurt, and the reader finds nothing wrong with it, it is let pass.
  const sure = framed.length === 1 ? framed.filter((one) => !reader.doubts(letter, one)) : framed;
  const listed = settle([...sure, ...fromPhrases(letter), ...fromTerms(letter)]);
  return settle([...listed, ...reader.find(letter, listed)]);
}

function reviewText(text: string, context: Context, reader: Reader): Review {
  const draft = readDraft(text);
  const letter: Letter = { draft, ...recognise(draft, context), context };
  const rests = letter.audience === 'colleagues';
  const likely = rests ? [] : likelyElements(letter);
  const flags = rests ? [] : findingsIn(letter, reader).map((finding) => toFlag(finding, letter));
  const people = peopleIn(draft);
  const families = flags.map(({ family }) => family);
  return {
    kind: letter.kind,
    audience: letter.audience,
    flags,
    notes: findNotes(letter, people, flags),
    has: findElements(likely),
    lacks: findLacks(letter, people, likely, families),
    reading: readingOf(draft),
  };
}
