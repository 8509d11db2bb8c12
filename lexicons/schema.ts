import * as v from 'valibot';
import { type SpeltOut, unlessSchema } from './excuses';
import type { CueData, LackData, NoteWords, StartersData } from './letter-schema';
import { FAMILIES, NATIONS } from './vocabulary';

/** Ids are lower case with hyphens: they stand in settings and reports for years. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const sentence = v.pipe(v.string(), v.minLength(3));
const nation = v.picklist(NATIONS);

const source = v.strictObject({
  title: sentence,
  link: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'a source is a link')),
});

/** A fixed phrase or pattern that may read badly at home. */
export const entrySchema = v.strictObject({
  id,
  family: v.picklist(FAMILIES),
  /** What matches: lines of the pattern language of src/review/pattern.ts. */
  match: v.pipe(v.array(sentence), v.minLength(1)),
  /** Where one of these stands in the same sentence, the entry keeps quiet: lines, or `excuse:` with a name of excuses.yaml. */
  unless: v.optional(unlessSchema, []),
  /** Where nations differ; everywhere if left out. */
  nations: v.optional(v.array(nation)),
  /** One plain sentence: what the words may do to a reader. */
  why: sentence,
  /** What could stand there instead and keeps the sentence right; "" leaves the words out. */
  suggestions: v.optional(v.array(v.string()), []),
  /** What only the writer can say, asked as a question. */
  prompt: v.optional(sentence),
  source,
  /** Each is flagged by this entry; each `leave` is not. */
  flag: v.pipe(v.array(sentence), v.minLength(1)),
  leave: v.pipe(v.array(sentence), v.minLength(1)),
});
export type EntryData = SpeltOut<v.InferOutput<typeof entrySchema>>;

/** A school term or acronym that a parent may not know. */
export const termSchema = v.strictObject({
  id,
  term: v.pipe(v.string(), v.minLength(2)),
  /** Other spellings of the same term, marked wherever they stand: EHC plan, EHC Plan, EHCP. Plurals and possessives need no entry. */
  forms: v.optional(v.array(v.string()), []),
  /** Where the term alone would be too wide and needs company: lines of the pattern language, in place of `term`. */
  match: v.optional(v.array(sentence)),
  /** A proper name: only where its words begin with capitals. Acronyms need no such sign. */
  capitals: v.optional(v.boolean(), false),
  /** Guessed by most: only marked in a sentence that asks a reader to carry another term as well. */
  mild: v.optional(v.boolean(), false),
  /** More than one meaning: the card asks which. */
  meanings: v.pipe(
    v.array(
      v.strictObject({
        /** Spelt out: "education, health and care plan". */
        means: sentence,
        /** Said plainly, to stand in the sentence instead: "plan of extra support". */
        plain: v.optional(v.string()),
        nations: v.optional(v.array(nation)),
        /** Words that stand in a letter where this is what is meant; of five letters or more their beginning will do: "psycholog". */
        near: v.optional(v.array(v.string())),
      }),
    ),
    v.minLength(1),
  ),
  unless: v.optional(unlessSchema, []),
  source,
  flag: v.pipe(v.array(sentence), v.minLength(1)),
  leave: v.pipe(v.array(sentence), v.minLength(1)),
});
export type TermData = SpeltOut<v.InferOutput<typeof termSchema>>;

/**
 * The words that each rule's patterns are looked up by, parted by spaces: of its `match` (a term's spellings
 * where it has none) and of its `unless`, line by line, in the order of the rules.
 */
export interface Filed {
  readonly entries: readonly (readonly [match: readonly string[], unless: readonly string[]])[];
  readonly terms: readonly (readonly [match: readonly string[], unless: readonly string[]])[];
}

/** Words that patterns and the sentence model know as one class: {child}, {obligation}. */
export const classesSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z-]+$/)), v.array(v.string()));
type ClassData = v.InferOutput<typeof classesSchema>;

/** What the learned reader says of words that it underlines. */
export const voiceSchema = v.strictObject({
  id,
  family: v.picklist(['officialese', 'deficit', 'blame', 'command', 'alarm', 'jargon']),
  /** Speaks where a word of this class is underlined; everywhere if left out. */
  class: v.optional(v.string()),
  why: sentence,
  prompt: sentence,
  source,
});
type VoiceData = v.InferOutput<typeof voiceSchema>;

/** Where the learned reader underlines nothing of a family, whatever it has learned. */
export const letPassSchema = v.strictObject({
  id,
  family: v.picklist(['officialese', 'deficit', 'blame', 'command', 'alarm', 'jargon']),
  /** Where one of these stands in the sentence: lines of the pattern language. */
  match: v.pipe(v.array(sentence), v.minLength(1)),
  /** Each is left alone. */
  leave: v.pipe(v.array(sentence), v.minLength(1)),
});
type LetPassData = v.InferOutput<typeof letPassSchema>;

/** Capitals that are no riddle: what is widely known, and everyday words that may be shouted. */
export const acronymsSchema = v.strictObject({
  'widely-known': v.array(v.string()),
  shouted: v.array(v.string()),
});
type AcronymData = v.InferOutput<typeof acronymsSchema>;

/** All lexicons, read and checked. */
export interface Lexicons {
  readonly entries: readonly EntryData[];
  readonly terms: readonly TermData[];
  readonly classes: ClassData;
  readonly acronyms: AcronymData;
  /** What is no child and no family: nobody is judged where one of these fails or refuses. */
  readonly things: readonly string[];
  readonly reader: readonly VoiceData[];
  readonly letPass: readonly LetPassData[];
  /** Senses of single words, for the parts that learn. */
  readonly senses: ClassData;
  /** What speaks for and against each kind of message, and each element. */
  readonly kinds: readonly CueData[];
  readonly elements: readonly CueData[];
  readonly lacks: readonly LackData[];
  readonly starters: StartersData;
  readonly notes: NoteWords;
}
