/**
 * The words of the engine. Everything here is plain data: it crosses the wire
 * between the background and the page as it is.
 *
 * All offsets are UTF-16 code units into the text that was reviewed, end exclusive.
 */

import type { ELEMENTS, FAMILIES, KINDS, NATIONS } from '../../lexicons/vocabulary';

export { ELEMENTS, FAMILIES, FRAMING, KINDS, NATIONS } from '../../lexicons/vocabulary';

export type Family = (typeof FAMILIES)[number];

export type Kind = (typeof KINDS)[number];

export type Element = (typeof ELEMENTS)[number];

export type Nation = (typeof NATIONS)[number];

export const AUDIENCES = ['family', 'colleagues'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Half-open stretch of the reviewed text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Public guidance that a rule stands on. */
export interface Source {
  readonly title: string;
  /** An https link. */
  readonly link: string;
}

/** A way to change a flag: words that fit the sentence, or a question only the writer can answer. */
export type Suggestion = Replacement | Prompt;

/** Words that can stand in place of a flag. */
export interface Replacement extends Span {
  readonly kind: 'replace';
  /** What goes in place of `start`–`end`, which may reach past the flag (an article, a plural verb). */
  readonly text: string;
  /** The whole sentence as it would then read. */
  readonly sentence: string;
}

/** A question that only the writer can answer. */
export interface Prompt {
  readonly kind: 'prompt';
  readonly text: string;
}

/** Words that may read badly at home. `text` is the reviewed text from `start` to `end`. */
export interface Flag extends Span {
  readonly text: string;
  readonly family: Family;
  /** Id of the lexicon entry, or of the part of the engine, that spoke. */
  readonly rule: string;
  /** One plain sentence: what the words may do to a reader. */
  readonly why: string;
  readonly suggestions: readonly Suggestion[];
  readonly source: Source;
}

/** Something worth saying outside the families: an unfilled blank, a long sentence, another child's name. */
export interface Note extends Span {
  readonly text: string;
  readonly rule: string;
  readonly say: string;
}

/** An element that is there, and the words a reader could point at. */
export interface Present extends Span {
  readonly element: Element;
}

/** A sentence to add. Blanks are stretches of `text` that only the writer can fill. */
export interface Starter {
  readonly text: string;
  readonly blanks: readonly Span[];
  /** Where in the reviewed text it goes in, as a paragraph of its own. */
  readonly at: number;
}

/** An element this family would miss, in words fit for this message. */
export interface Lack {
  readonly element: Element;
  readonly say: string;
  readonly starters: readonly Starter[];
}

/** How easily the message reads. A range, because formulas are not exact. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Reading age in years, from and to; null where there are too few words to say. */
  readonly age: readonly [from: number, to: number] | null;
  /** The sentences that cost a reader most, hardest first, at most two. */
  readonly hardest: readonly Span[];
}

/** What the coach has to say of a draft. */
export interface Review {
  readonly kind: Kind;
  readonly audience: Audience;
  /** In the order of the text; no two overlap. */
  readonly flags: readonly Flag[];
  readonly notes: readonly Note[];
  readonly has: readonly Present[];
  /** At most three, the most important first. */
  readonly lacks: readonly Lack[];
  readonly reading: Reading;
}

/** What the engine is told beside the text. */
export interface Context {
  readonly nation: Nation;
  /** ISO date, `2026-11-25`: the engine has no clock. */
  readonly today: string;
  /** Who reads it, where the page knows from the recipients. */
  readonly audience?: Audience;
}
