import type { Span } from './types';

/** A word, a number or one punctuation mark; offsets are into the sentence it stands in. */
export interface Token extends Span {
  /** As it is written. */
  readonly raw: string;
  /** Lower case, straight apostrophes, a closing apostrophe dropped: what patterns are matched with. */
  readonly word: string;
  readonly isWord: boolean;
  /** A word of letters that begins with a capital. */
  readonly isCapital: boolean;
}

// Hyphens part words, so that "part-time" and "part time" are one pattern; apostrophes do not.
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*['’]?|[^\s\p{L}\p{M}\p{N}\-‐‑]/gu;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Reads a stretch of text into tokens, in order. White space and hyphens fall between tokens.
 * Takes any string, lone surrogates included; never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const isWord = WORD.test(raw);
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      raw,
      word: isWord ? plainWord(raw) : raw,
      isWord,
      isCapital: CAPITAL.test(raw),
    });
  }
  return tokens;
}

/** The form of a word that patterns are written in: lower case, straight apostrophes. */
function plainWord(raw: string): string {
  return raw.toLowerCase().replace(/[’ʼ]/g, "'").replace(/'$/, '');
}
