import { type Draft, everywhere, placeOf } from '../draft';
import { remember } from '../memo';
import { oneLine, type Sentence } from '../sentences';
import type { Note, Span } from '../types';
import { note } from './say';

/** Words that the law sets, and the note that says so. Only set phrases: nobody talks like this by chance. */
const SET_WORDS: readonly (readonly [rule: string, form: RegExp])[] = [
  [
    'legal-suspension',
    /\b(?:decided to suspend|suspended? (?:him|her|them|\p{Lu}\p{Ll}+)? ?(?:for|from)|has been suspended|(?:fixed[- ]term|permanent(?:ly)?) exclu\w+|excluded for|not (?:present )?in a public place|(?:make|making) representations|governing (?:board|body).{0,60}(?:representations|views)|independent review panel|first-tier tribunal)/iu,
  ],
  [
    'legal-penalty',
    /\b(?:penalty notices?|section 444|s\.?\s?444|education act 1996|notice to improve|magistrates['’]? court|fixed penalty|commits? an offence)/i,
  ],
  [
    'legal-review',
    /\b(?:section 44\b|regulation \d+ of|children and families act 2014|(?:maintain|amend)(?:,)? (?:amend )?or cease|right of appeal to the|additional learning needs and education tribunal|additional support needs tribunal)/i,
  ],
];

const setWordsIn: (sentence: Sentence) => readonly (Span & { rule: string })[] = remember(({ text }) =>
  SET_WORDS.flatMap(([rule, form]) => {
    const found = form.exec(oneLine(text));
    return found ? [{ rule, start: found.index, end: found.index + found[0].length }] : [];
  }),
);

/** Legal text that must keep its words: one note of a kind, at its first place. Takes a draft. */
export function legalText({ text, body }: Draft): Note[] {
  const said = new Set<string>();
  return everywhere(body, setWordsIn)
    .filter(({ thing: { rule } }) => !said.has(rule) && said.add(rule))
    .map((found) => note(text, placeOf(found), found.thing.rule));
}
