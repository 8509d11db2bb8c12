import { lexicons } from '../../../lexicons/compiled.generated';
import { isName } from '../classes';
import { remember } from '../memo';
import type { Sentence } from '../sentences';

const shouted = new Set(lexicons.acronyms.shouted);
const widelyKnown = new Set(lexicons.acronyms['widely-known']);

const ACRONYM = /^(\p{Lu}{2,6}|\p{Lu}{3,5}\d{1,2})(?:['’]?s)?$/u;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|sir|prof|rev|fr|st|dear|hi|hello)$/;

/** Whether a line or sentence is all in capitals, as headings are: capitals say nothing there. */
export const isAllCapitals: (sentence: Sentence) => boolean = remember(
  ({ text }) => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1,
);

/**
 * Whether the word at token `at` may be an ordinary word in capitals ("please DO NOT send", a heading):
 * it is an everyday word, and stands among capitals or is no acronym at all.
 */
export function isShouted(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || !shouted.has(token.word)) return false;
  if (isAllCapitals(sentence)) return true;
  return [at - 1, at + 1].some((near) => /^\p{Lu}{2,}$/u.test(tokens[near]?.raw ?? ''));
}

/**
 * The tokens of a sentence that are capital acronyms of 2 to 6 letters which nothing in the lexicons knows:
 * not in a heading, not a shouted word, not a name, a place, a postcode, a code in a merge field.
 */
export function acronymsIn(sentence: Sentence): number[] {
  if (isAllCapitals(sentence)) return [];
  const found: number[] = [];
  sentence.tokens.forEach((token, at) => {
    const letters = ACRONYM.exec(token.raw)?.[1];
    if (!letters || shouted.has(letters.toLowerCase()) || shouted.has(token.word)) return;
    if (widelyKnown.has(letters) || widelyKnown.has(token.raw)) return;
    if (/^[IVXLCM]+$/.test(letters) || !isRiddle(letters)) return;
    if (!isPartOfName(sentence, at)) found.push(at);
  });
  return found;
}

/** Five letters and more that can be read aloud are a shouted word or a name more often than a term. */
function isRiddle(letters: string): boolean {
  return letters.length <= 4 || (letters.match(/[AEIOUY]/g)?.length ?? 0) <= 1;
}

function isPartOfName(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && (TITLES.test(before.word) || isName(sentence, at - 1))) return true;
  // "NOT MET", "YSGOL BRO": capitals side by side are a shout or a name.
  if ([before, after].some((near) => near !== undefined && /^\p{Lu}{2,}$/u.test(near.raw))) return true;
  // Postcodes, room and form numbers, references, user names: WX4 2LT, DT2/4, JM/ATT.
  const joined = [sentence.text[(tokens[at]?.start ?? 0) - 1], sentence.text[tokens[at]?.end ?? 0]];
  if (joined.some((mark) => mark !== undefined && /[\d/@_.:#<>{}[\]]/u.test(mark)))
    return !endsSentence(sentence, at);
  return /^\d/.test(after?.raw ?? '') && /\d[A-Z]{1,2}$/u.test(after?.raw ?? '');
}

function endsSentence({ text, tokens }: Sentence, at: number): boolean {
  return /^[.:]?["'”’)]*$/.test(text.slice(tokens[at]?.end ?? 0));
}
