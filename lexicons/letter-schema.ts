import * as v from 'valibot';
import { ELEMENTS, KINDS } from './vocabulary';

const words = v.pipe(v.string(), v.minLength(1));
const kind = v.picklist(KINDS);
const element = v.picklist(ELEMENTS);

/** What speaks for and against a kind of message or an element: lines of the pattern language. */
const cueSchema = v.strictObject({
  about: v.picklist([...KINDS, ...ELEMENTS]),
  /** Says it nearly by itself. */
  clear: v.optional(v.array(words), []),
  says: v.pipe(v.array(words), v.minLength(1)),
  /** Looks like it and is not. */
  not: v.optional(v.array(words), []),
});
export const cuesSchema = v.array(cueSchema);
export type CueData = v.InferOutput<typeof cueSchema>;

/** What to say of a missing element. `{child}`, `{family}` and the pronouns are filled from the draft. */
const lackSchema = v.strictObject({
  element,
  /** Words for a kind of message; the first that fits is taken. */
  say: v.pipe(v.array(v.strictObject({ kinds: v.optional(v.array(kind)), text: words })), v.minLength(1)),
});
export const lacksSchema = v.array(lackSchema);
export type LackData = v.InferOutput<typeof lackSchema>;

/** A sentence to add for a missing element. Blanks stand in square brackets; `{child}`, `{he}`, `{I}` … are filled from the draft. */
const starterSchema = v.strictObject({
  element,
  /** All kinds if left out. */
  kinds: v.optional(v.array(kind)),
  /** What the letter is about (one of `topics`); any topic if left out. */
  topic: v.optional(words),
  text: words,
});
export const startersSchema = v.strictObject({
  /** The words a topic is known by. */
  topics: v.record(v.string(), v.array(words)),
  frames: v.array(starterSchema),
});
export type StartersData = v.InferOutput<typeof startersSchema>;

/** The words of each note, by its id. `{word}` blanks are filled from the draft. */
export const noteWordsSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z-]+$/)), words);
export type NoteWords = v.InferOutput<typeof noteWordsSchema>;
