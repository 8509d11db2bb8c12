import type { Replacement, Span } from '../types';
import { articleFor, headNoun, isPlural } from './article';
import { inForm } from './verb-form';

// A heading in capitals; one word in capitals is an acronym more often.
const SHOUTED = /^\p{Lu}{3,} \p{Lu}[\p{Lu} ]+$/u;
const OWN_DETERMINER =
  /^(?:the|an?|our|your|my|his|her|their|this|these|those|some|any|each|every|no|what|who|how|more|most|one|two)\b/i;
const DETERMINER_BEFORE = /(?:^|[^\p{L}\p{N}])((?:the|an?|our|your|his|her|their|my|this|that)\s+)$/iu;
const ARTICLE_BEFORE = /(?:^|[^\p{L}\p{N}])(an?)(\s+)$/iu;

/**
 * Fits words into the place of a flag: the form of the verb it replaces, the capital of a sentence's start,
 * and the article before it. Takes the draft and the spans of flag and sentence in it.
 * @returns the replacement, or null where the words cannot stand there
 */
export function fit(words: string, text: string, flag: Span, sentence: Span): Replacement | null {
  const said = text.slice(flag.start, flag.end);
  let put = inForm(words, said);
  if (put === said || put.trim() === '') return null;
  if (!canStand(put, said, text, flag)) return null;
  let start = flag.start;
  const before = text.slice(sentence.start, flag.start);
  const determiner = DETERMINER_BEFORE.exec(before)?.[1];
  const article = ARTICLE_BEFORE.exec(before);
  if (determiner && OWN_DETERMINER.test(put) && !put.startsWith(said)) start -= determiner.length;
  else if (article) {
    start -= (article[1] as string).length + (article[2] as string).length;
    const fitting = articleFor(put);
    put = (fitting ? matchCapital(`${fitting} `, article[1] as string) : '') + put;
  }
  if (startsSentence(text, start, sentence)) put = capitalised(put);
  if (SHOUTED.test(said) && !put.startsWith(said)) put = put.toUpperCase();
  return replacement(start, flag.end, put, text, sentence);
}

/** A replacement, with the whole sentence as it would then read. */
export function replacement(
  start: number,
  end: number,
  put: string,
  text: string,
  sentence: Span,
): Replacement {
  const from = Math.min(start, sentence.start);
  const to = Math.max(end, sentence.end);
  return {
    kind: 'replace',
    start,
    end,
    text: put,
    sentence: text.slice(from, start) + put + text.slice(end, to),
  };
}

/** The words with a capital at their first letter, which may stand behind an opening quote or bracket. */
export function capitalised(words: string): string {
  return words.replace(
    /^(["'“‘(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

/** Whether `at` is where a sentence's words begin and the writer began it with a capital. */
export function startsSentence(text: string, at: number, sentence: Span): boolean {
  if (!/^["'“‘(]*$/u.test(text.slice(sentence.start, at))) return false;
  return /\p{Lu}/u.test(/\p{L}/u.exec(text.slice(at, sentence.end))?.[0] ?? '');
}

function matchCapital(words: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? capitalised(words) : words;
}

/**
 * Whether words can stand before what follows: nothing that ends in a bracket or in "… for support" can describe
 * a noun, and two brackets can not follow each other or lie in one another.
 */
function canStand(put: string, said: string, text: string, flag: Span): boolean {
  const bracketed = put.endsWith(')');
  if (bracketed) {
    if (/^\s*[(/]/.test(text.slice(flag.end, flag.end + 4))) return false;
    if (/\([^()]*$/.test(text.slice(Math.max(0, flag.start - 80), flag.start))) return false;
  }
  const after = text.slice(flag.end, flag.end + 40);
  // "LAC/CP medical": a slash joins words, and a phrase beside it would be read as one with the other half.
  if (/\s/.test(put) && (text[flag.start - 1] === '/' || after.startsWith('/'))) return false;
  // "a score where 100 is average of 84", "how the brain works 86": what has a verb of its own can not go on so.
  if (!bracketed && CLAUSE.test(put) && /^\s+(?:of\b|\d)/.test(after)) return false;
  if (!bracketed && JOINED.test(put) && /^\s+\d/.test(after)) return false;
  // "The senior staff has every confidence".
  if (!bracketed && /^\s+(?:has|is|was|does)\b/.test(after) && isMany(put)) return false;
  if (!describesNoun(after)) return true;
  if (bracketed) return put.includes(`(${said})`);
  return !OPENS_CLAUSE.test(put) && !JOINED.test(put);
}

function isMany(words: string): boolean {
  const head = headNoun(words);
  return isPlural(head) || head === 'staff';
}

const CLAUSE = /\b(?:where|that|who|which|what|how|when)\b/;
const OPENS_CLAUSE = /^(?:what|how|when|where|being|too|very|not|without|full)\b/i;
const JOINED =
  /\s(?:for|of|that|who|with|to|about|in|from|on|by|where|when|after|before|at|as|we|you|she|he|they|and|or)\s/;

const NO_NOUN =
  /^(?:is|was|are|were|be|been|will|would|can|could|may|might|must|shall|should|has|have|had|do|does|did|and|or|but|so|then|if|when|while|who|which|that|this|these|to|for|in|on|at|by|from|with|about|as|of|off|up|out|into|after|before|during|until|since|because|where|how|why|not|also|only|just|now|again|today|tomorrow|yesterday|soon|last|next|every|each|twice|once|daily|weekly|here|there|came|come|comes|went|goes|says?|said|told|asked|rang|met|meets|saw|gave|gives|wrote|helps?|shows?|means?|we|you|they|he|she|it|i|his|her|their|our|your|the|an?|too|very|well|please)$/i;

const ADJECTIVE = /^(?:standardised|expected|combined|advanced|mixed|based|related|weighted)$/i;

/** Whether what follows begins with a noun, likely, that the words before it describe: "EHCP review". */
export function describesNoun(after: string): boolean {
  const next = /^[ \u00a0-](\p{L}[\p{L}'’]*)/u.exec(after)?.[1];
  return next !== undefined && !NO_NOUN.test(next) && (!/(?:ed|ly)$/.test(next) || ADJECTIVE.test(next));
}
