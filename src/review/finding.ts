import type { Draft } from './draft';
import type { Audience, Context, Family, Kind, Source, Span } from './types';

/** Everything the parts of the engine may look at: the draft, and what is known of the message. */
export interface Letter {
  readonly draft: Draft;
  readonly kind: Kind;
  readonly audience: Audience;
  readonly context: Context;
}

/** What a rule brings to a flag: its words to the writer, and what could stand there instead. */
export interface Rule {
  readonly id: string;
  readonly why: string;
  readonly suggestions: readonly string[];
  readonly prompt?: string;
  /** Asked only where none of the suggestions can stand in the sentence. */
  readonly otherwise?: string;
  readonly source: Source;
}

/** Words that one of the sources (entries, phrases, terms, reader) would underline; offsets are into the draft. */
export interface Finding extends Span {
  readonly family: Family;
  readonly rule: Rule;
  /** How sure its source is, above 0 and at most 1. Entries are sure: 1. */
  readonly sure: number;
}
