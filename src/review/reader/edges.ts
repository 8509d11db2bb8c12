import type { Sentence } from '../sentences';

// What may not stand at the edge of an underlined phrase.
const LEADS = new Set('and but or so that which as to of the a an in on at for with , then if'.split(' '));
const TRAILS = new Set('and but or so that which as the a an to of in on at for with if because'.split(' '));
/** A word of so many letters says something by itself; what has none ("be", "a", "not to") would only puzzle. */
const TELLS = 4;

/**
 * Takes the tokens of a phrase, end exclusive; returns them without a punctuation mark or a little joining word at either
 * edge and with the whole of a hyphenated word, or null where no word is left that says something.
 */
export function tidyEdges(sentence: Sentence, from: number, to: number): [from: number, to: number] | null {
  const { tokens } = sentence;
  let start = from;
  let end = to;
  const word = (at: number) => tokens[at]?.word ?? '';
  const isMark = (at: number) => tokens[at]?.isWord === false;
  while (end - start > 1 && (isMark(end - 1) || (end - start > 2 && TRAILS.has(word(end - 1))))) end--;
  while (end - start > 1 && (isMark(start) || (end - start > 2 && LEADS.has(word(start))))) start++;
  while (areHyphened(sentence, start - 1)) start--;
  while (areHyphened(sentence, end - 1)) end++;
  const tells = tokens.slice(start, end).some(({ isWord, raw }) => isWord && raw.length >= TELLS);
  return tells ? [start, end] : null;
}

/** Whether a hyphen alone parts a token from the next: hyphens are no tokens. */
function areHyphened({ text, tokens }: Sentence, at: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  return here !== undefined && next?.start === here.end + 1 && /[-‐‑]/.test(text.charAt(here.end));
}
