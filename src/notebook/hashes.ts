import { hexOf } from '../review/hex';
import { plain } from '../review/plain';
import type { Span } from '../review/types';

/** A marked stretch of a draft, and the rule that spoke. */
export interface MarkedPlace extends Span {
  readonly rule: string;
}

/** Words on each side that tell one place from another; few, so that edits nearby do not bring a mark back. */
const WORDS_AROUND = 2;
/** UTF-16 units that are looked at on each side; no two words of a letter are longer. */
const REACH = 80;

/**
 * What tells this mark at this place from all others, in two strengths.
 * @returns `here` with the words around it, `everywhere` without; both still hold words and must be hashed.
 */
export function keysOf(text: string, mark: MarkedPlace): { here: string; everywhere: string } {
  const marked = plain(text.slice(mark.start, mark.end));
  const before = words(text.slice(Math.max(0, mark.start - REACH), mark.start)).slice(-WORDS_AROUND);
  const after = words(text.slice(mark.end, mark.end + REACH)).slice(0, WORDS_AROUND);
  const everywhere = JSON.stringify([mark.rule, marked]);
  return { everywhere, here: JSON.stringify([mark.rule, marked, before, after]) };
}

/**
 * SHA-256 of the salt and the words.
 * @returns 64 hex digits.
 */
export async function hashOf(salt: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${key}`));
  return hexOf(new Uint8Array(digest));
}

/** A fresh salt of 128 bits, as hex digits. */
export function newSalt(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)));
}

function words(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
